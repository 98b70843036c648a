using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.Domain.Tokens;

/// <summary>What a grant's authorization_details (RFC 9396) ask for, checked in form.</summary>
public abstract record RequestedDetails
{
    /// <summary>type of a request for a system user.</summary>
    public const string SystemUserType = "urn:altinn:systemuser";

    /// <summary>type of a request for a consent.</summary>
    public const string ConsentType = "urn:altinn:consent";

    private RequestedDetails() { }

    /// <summary>A system user of that customer.</summary>
    /// <param name="ExternalReference">externalRef; null when the grant has none.</param>
    public sealed record SystemUser(OrganisationId Customer, string? ExternalReference)
        : RequestedDetails;

    /// <summary>A consent of that party.</summary>
    public sealed record Consent(Guid Id, ConsentParty From) : RequestedDetails;
}
