using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Features.Delegations.Several;

/// <summary>For whom the chosen delegations are to be given.</summary>
/// <param name="Ticked">As scheme:number.</param>
public sealed record SeveralModel(
    DelegationDraft Draft,
    Supplier Supplier,
    IReadOnlyList<DelegableApi> Chosen,
    IReadOnlyList<Organisation> Organisations,
    IReadOnlyList<string> Ticked,
    IReadOnlyList<Problem> Problems
)
{
    public required string? Pasted { get; init; }

    public required string? LastDay { get; init; }

    public required string? Note { get; init; }

    /// <summary>Why nothing can be delegated now.</summary>
    public required Problem? Refusal { get; init; }
}
