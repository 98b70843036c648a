namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>What a consumer sends when it asks for access.</summary>
internal sealed record AskBody(
    string? Scope = null,
    string? Purpose = null,
    string? LegalBasis = null,
    string? Contact = null,
    string? ValidTo = null,
    string? ClientId = null
);

/// <summary>What a provider sends with its no.</summary>
internal sealed record DeclineBody(string? Reason = null);

/// <summary>An access request on the wire.</summary>
internal sealed record AccessRequestBody
{
    public required Guid Id { get; init; }
    public required string Scope { get; init; }
    public required string OwnerOrgno { get; init; }
    public string? OwnerOrganizationName { get; init; }
    public required string ConsumerOrgno { get; init; }
    public string? ConsumerOrganizationName { get; init; }
    public required string State { get; init; }
    public required string Purpose { get; init; }
    public string? LegalBasis { get; init; }
    public string? Contact { get; init; }

    /// <summary>The last day that it is wanted for.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The client that gets the scope; for its own organisation alone.</summary>
    public string? ClientId { get; init; }

    /// <summary>The provider's words.</summary>
    public string? Reason { get; init; }

    public DateTimeOffset? Decided { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required DateTimeOffset LastUpdated { get; init; }

    /// <summary>From when the token server acts on an approval; in the answer to it alone.</summary>
    public DateTimeOffset? EffectiveAt { get; init; }
}
