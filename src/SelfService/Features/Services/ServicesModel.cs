namespace Portvakt.SelfService.Features.Services;

/// <summary>What "Virksomhetens tjenester" shows.</summary>
public sealed record ServicesModel(IReadOnlyList<ServiceRow> Rows);
