namespace Portvakt.SelfService.Features.Delegations.Several;

/// <summary>What was sent.</summary>
/// <param name="Organisations">Those ticked, as scheme:number.</param>
/// <param name="Pasted">Numbers in lines or with commas between them.</param>
internal sealed record SeveralInput(
    DelegationDraft Draft,
    IReadOnlyList<string> Organisations,
    string? Pasted,
    string? LastDay,
    string? Note
);
