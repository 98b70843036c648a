using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Services;

/// <summary>What "Virksomhetens tjenester" shows.</summary>
/// <param name="Organisation">How it stands with the mercantile data of the organisation itself.</param>
public sealed record ServicesModel(IReadOnlyList<ServiceRow> Rows, MercantileState Organisation);
