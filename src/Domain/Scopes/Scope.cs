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

    /// <summary>More about it, in simple Markdown; null for nothing.</summary>
    public LanguageMap? LongDescription { get; private set; }

    public Visibility Visibility { get; private set; }

    /// <summary>No access needed; still has to be registered on the client.</summary>
    public bool AccessibleForAll { get; private set; }

    /// <summary>Longest life of a token with this scope, in seconds; 0 for no cap (at_max_age on the wire).</summary>
    public int MaxTokenLifetime { get; private set; }

    /// <summary>Cap on an authorization's life in seconds; 0 for none.</summary>
    public int MaxAuthorizationLifetime { get; private set; }

    /// <summary>What it asks of people who sign in.</summary>
    public ScopeDemands Demands { get; private set; } = new();

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

    /// <summary>What the catalogue says of it beside these: whom to ask, and where to read more.</summary>
    public ScopeIntroduction Introduction { get; private set; } = ScopeIntroduction.None;

    /// <summary>Nothing is deleted: an inactive scope gives no tokens and is hidden from consumers.</summary>
    public bool Active { get; private set; } = true;

    public static Scope Create(
        EnvironmentName environment,
        ScopeName name,
        OrganisationId owner,
        ScopeProperties properties,
        DateTimeOffset now,
        ScopeIntroduction? introduction = null
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
            Introduction = introduction ?? ScopeIntroduction.None,
        };
        scope.Take(properties);
        return scope;
    }

    /// <summary>Replaces everything that can be chosen about it; its name stays.</summary>
    /// <param name="introduction">What the catalogue is to say beside it; null leaves that as it is.</param>
    public void Change(
        ScopeProperties properties,
        DateTimeOffset now,
        ScopeIntroduction? introduction = null
    )
    {
        Take(properties);
        Introduction = introduction ?? Introduction;
        Touch(now);
    }

    /// <summary>Ends it; tokens are refused from the next request on, and its accesses stay as they are.</summary>
    public void Deactivate(DateTimeOffset now)
    {
        Active = false;
        Touch(now);
    }

    /// <summary>Lets a deactivated one give tokens again; its accesses are back with it.</summary>
    public void Reactivate(DateTimeOffset now)
    {
        Active = true;
        Touch(now);
    }

    private void Take(ScopeProperties properties)
    {
        Description = properties.Description;
        Visibility = properties.Visibility;
        AccessibleForAll = properties.AccessibleForAll;
        LongDescription = properties.LongDescription;
        MaxTokenLifetime = properties.MaxTokenLifetime;
        MaxAuthorizationLifetime = properties.MaxAuthorizationLifetime;
        Demands = properties.Demands;
        DelegationSource = properties.DelegationSource;
        AllowedKinds = properties.AllowedKinds;
        TokenForm = properties.TokenForm;
        EnforcedAudience = properties.EnforcedAudience;
        SenderConstrained = properties.SenderConstrained;
    }
}
