using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>What the queue shows.</summary>
/// <param name="Rows">Those of this page of the list.</param>
/// <param name="Total">How many match.</param>
public sealed record QueueModel(
    CaseFilter Filter,
    IReadOnlyList<CaseRow> Rows,
    int Total,
    int Page,
    int Pages,
    DateTimeOffset Now
);
