using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Scopes;

/// <summary>An API, or a part of one, that an organisation offers and grants others access to.</summary>
public sealed class Scope : Aggregate
{
    private Scope() { }

    public EnvironmentName Environment { get; private set; }

    public ScopeName Name { get; private set; }

    public OrganisationId Owner { get; private set; }

    public LanguageMap Description { get; private set; } = null!;

    public Visibility Visibility { get; private set; }

    /// <summary>No access needed; still has to be registered on the client.</summary>
    public bool AccessibleForAll { get; private set; }

    /// <summary>Longest life of a token with this scope, in seconds; 0 for no cap (at_max_age on the wire).</summary>
    public int MaxTokenLifetime { get; private set; }

    /// <summary>Issuer of the delegation source that may hand this scope on to suppliers; null for none.</summary>
    public string? DelegationSource { get; private set; }

    /// <summary>The kinds of integration that may use it; empty for all.</summary>
    public IReadOnlyList<IntegrationKind> AllowedKinds { get; private set; } = [];

    /// <summary>What its tokens are; token_type on the wire.</summary>
    public TokenForm TokenForm { get; private set; }

    /// <summary>The aud of every token with this scope (enforced_aud_for_access_token on the wire); null for none.</summary>
    public string? EnforcedAudience { get; private set; }

    /// <summary>Whether its tokens must be bound to a key of the client's.</summary>
    public bool SenderConstrained { get; private set; }

    /// <summary>Nothing is deleted: an inactive scope gives no tokens and is hidden from consumers.</summary>
    public bool Active { get; private set; } = true;

    public static Scope Create(
        EnvironmentName environment,
        ScopeName name,
        OrganisationId owner,
        ScopeProperties properties,
        DateTimeOffset now
    )
    {
        var scope = new Scope
        {
            Id = Identifiers.New(now),
            Environment = environment,
            Name = name,
            Owner = owner,
            Created = now,
            LastUpdated = now,
        };
        scope.Take(properties);
        return scope;
    }

    private void Take(ScopeProperties properties)
    {
        Description = properties.Description;
        Visibility = properties.Visibility;
        AccessibleForAll = properties.AccessibleForAll;
        MaxTokenLifetime = properties.MaxTokenLifetime;
        DelegationSource = properties.DelegationSource;
        AllowedKinds = properties.AllowedKinds;
        TokenForm = properties.TokenForm;
        EnforcedAudience = properties.EnforcedAudience;
        SenderConstrained = properties.SenderConstrained;
    }
}
