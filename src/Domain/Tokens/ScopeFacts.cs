using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens;

/// <summary>What the rules need to know about a scope.</summary>
/// <param name="Number">Stands for the scope in <see cref="ClientFacts.Scopes"/>; means nothing outside the process.</param>
/// <param name="Name">prefix:subscope.</param>
/// <param name="Owner">The organisation whose API it protects.</param>
public sealed record ScopeFacts(int Number, string Name, OrganisationId Owner)
{
    /// <summary>A deactivated scope gives no tokens.</summary>
    public bool Active { get; init; } = true;

    /// <summary>accessible_for_all: nobody needs to be granted access.</summary>
    public bool AccessibleForAll { get; init; }

    /// <summary>allowed_integration_types; empty allows all.</summary>
    public IReadOnlyList<IntegrationKind> AllowedKinds { get; init; } = [];

    /// <summary>at_max_age: the longest life of a token with this scope; null for no cap.</summary>
    public TimeSpan? MaxTokenAge { get; init; }

    /// <summary>The aud that its tokens must have; null for none.</summary>
    public string? EnforcedAudience { get; init; }

    /// <summary>Whether its tokens must be bound to a key.</summary>
    public bool SenderConstrained { get; init; }

    /// <summary>Whether its tokens are opaque where the environment has such.</summary>
    public bool Opaque { get; init; }

    /// <summary>delegation_source: where its delegations are kept; null when it cannot be delegated.</summary>
    public string? DelegationSource { get; init; }
}
