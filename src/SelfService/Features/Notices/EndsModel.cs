using Portvakt.Domain.Environments;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>What "Det som går ut" shows.</summary>
/// <param name="Rows">Those of the page.</param>
public sealed record EndsModel(
    InstalledEnvironment Environment,
    IReadOnlyList<EndRow> Rows,
    Paged Paged,
    DateTimeOffset Now
);
