namespace Portvakt.SelfService.Features.Delegations;

/// <summary>The second step: which APIs.</summary>
/// <param name="Found">Those of the search that are not chosen yet, at most so many as a page holds.</param>
/// <param name="Total">How many the search finds.</param>
public sealed record ApiStepModel(
    DelegationDraft Draft,
    Supplier Supplier,
    IReadOnlyList<DelegableApi> Chosen,
    string Query,
    IReadOnlyList<DelegableApi> Found,
    int Total
);
