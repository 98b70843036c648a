namespace Portvakt.Domain.Scopes;

/// <summary>Where a request for access stands.</summary>
public enum AccessRequestState
{
    /// <summary>It waits for the provider.</summary>
    Requested,
    Approved,
    Denied,

    /// <summary>The consumer took it back before it was decided.</summary>
    Withdrawn,
}
