using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>What "Det som går ut" shows.</summary>
public sealed record EndsModel(
    InstalledEnvironment Environment,
    IReadOnlyList<EndRow> Rows,
    DateTimeOffset Now
);
