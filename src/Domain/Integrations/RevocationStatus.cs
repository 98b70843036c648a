namespace Portvakt.Domain.Integrations;

/// <summary>What the revocation lists say about a certificate.</summary>
public enum RevocationStatus
{
    /// <summary>A current list of its issuer does not name it, or nobody asks for lists.</summary>
    Good,

    /// <summary>A list of its issuer names it.</summary>
    Revoked,

    /// <summary>Its issuer's list is overdue, or a list that could be its issuer's was never had.</summary>
    Unknown,

    /// <summary>All lists are there, and none is its issuer's.</summary>
    NotListed,
}
