using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.Domain.Delegations;

/// <summary>The scopes that a provider lets consumers delegate together, under one title.</summary>
public sealed class DelegationScheme : Aggregate
{
    /// <summary>Longest description.</summary>
    public const int DescriptionLength = 255;

    private DelegationScheme() { }

    public EnvironmentName Environment { get; private set; }

    public OrganisationId Owner { get; private set; }

    public LanguageMap Title { get; private set; } = null!;

    /// <summary>What it is for, in the provider's words; null for nothing.</summary>
    public string? Description { get; private set; }

    public IReadOnlyList<string> Scopes { get; private set; } = [];

    /// <summary>When the provider took it out of the offer; what was delegated by then stays. Null while it is offered.</summary>
    public DateTimeOffset? Withdrawn { get; private set; }

    /// <summary>
    /// The scheme of a scope that its provider has put into none: it alone, under its description. It has the scope's own
    /// id, so that two who delegate it first at once do not make two.
    /// </summary>
    public static DelegationScheme OfScope(Scope scope, DateTimeOffset now)
    {
        var scheme = Create(scope.Environment, scope.Owner, scope.Description, [scope.Name], now);
        scheme.Id = scope.Id;
        return scheme;
    }

    public static DelegationScheme Create(
        EnvironmentName environment,
        OrganisationId owner,
        LanguageMap title,
        IEnumerable<ScopeName> scopes,
        DateTimeOffset now,
        string? description = null
    ) =>
        new()
        {
            Id = Identifiers.New(now),
            Environment = environment,
            Owner = owner,
            Title = title,
            Description = description,
            Scopes = [.. scopes.Select(s => s.Value)],
            Created = now,
            LastUpdated = now,
        };

    /// <summary>Replaces what the provider decides about it.</summary>
    public void Change(
        LanguageMap title,
        string? description,
        IEnumerable<ScopeName> scopes,
        DateTimeOffset now
    )
    {
        Title = title;
        Description = description;
        Scopes = [.. scopes.Select(s => s.Value)];
        Touch(now);
    }

    /// <summary>Takes it out of the offer.</summary>
    public void Withdraw(DateTimeOffset now)
    {
        Withdrawn = now;
        Touch(now);
    }
}
