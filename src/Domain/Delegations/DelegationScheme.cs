using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.Domain.Delegations;

/// <summary>The scopes that a provider lets consumers delegate together, under one title.</summary>
public sealed class DelegationScheme : Aggregate
{
    private DelegationScheme() { }

    public EnvironmentName Environment { get; private set; }

    public OrganisationId Owner { get; private set; }

    public LanguageMap Title { get; private set; } = null!;

    public IReadOnlyList<string> Scopes { get; private set; } = [];

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
        DateTimeOffset now
    ) =>
        new()
        {
            Id = Identifiers.New(now),
            Environment = environment,
            Owner = owner,
            Title = title,
            Scopes = [.. scopes.Select(s => s.Value)],
            Created = now,
            LastUpdated = now,
        };
}
