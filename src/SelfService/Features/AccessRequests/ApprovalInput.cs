namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>What a provider says with its yes, unchecked.</summary>
/// <param name="LastDay">The last day of the access; empty for no end.</param>
/// <param name="Note">The provider's own note on the access.</param>
/// <param name="Message">Told to the one who asked.</param>
internal sealed record ApprovalInput(string? LastDay, string? Note, string? Message)
{
    /// <summary>Whether an empty last day means the one that was asked for.</summary>
    public bool EndsAsAsked { get; init; }
}
