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
