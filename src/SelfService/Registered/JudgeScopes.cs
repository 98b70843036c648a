using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Registered;

/// <summary>Judges how an organisation stands to scopes, by the rule that the token endpoint goes by.</summary>
internal sealed class JudgeScopes(PortvaktDb db, TimeProvider clock)
{
    /// <summary>The standing of each of <paramref name="names"/>, also of those that cannot be used any more, by name.</summary>
    public async Task<IReadOnlyList<ScopeOffer>> Of(
        IReadOnlyCollection<ScopeName> names,
        InstalledEnvironment environment,
        OrganisationId user,
        IntegrationKind kind,
        CancellationToken cancellation
    )
    {
        var name = environment.Name;
        var scopes = await db
            .Scopes.AsNoTracking()
            .Where(s => s.Environment == name && names.Contains(s.Name))
            .ToListAsync(cancellation);
        var judged = await Of(scopes, environment, user, kind, cancellation);
        var others = names
            .Where(n => scopes.TrueForAll(s => s.Name != n))
            .Select(n => new ScopeOffer(n, OfNobody(n, kind), null, "", null));
        return [.. judged.Concat(others).OrderBy(o => o.Name.Value, StringComparer.Ordinal)];
    }

    /// <summary>The standing of a client to each of its scopes: a supplier's uses what the supplier was granted.</summary>
    public Task<IReadOnlyList<ScopeOffer>> Of(
        Integration client,
        InstalledEnvironment environment,
        CancellationToken cancellation
    ) =>
        Of(
            [.. client.Scopes.Select(s => s.Scope)],
            environment,
            client.Keeper,
            client.Kind,
            cancellation
        );

    /// <summary>The standing to each of <paramref name="scopes"/>, all of one environment, by name.</summary>
    public async Task<IReadOnlyList<ScopeOffer>> Of(
        IReadOnlyCollection<Scope> scopes,
        InstalledEnvironment environment,
        OrganisationId user,
        IntegrationKind kind,
        CancellationToken cancellation
    )
    {
        if (scopes.Count == 0)
            return [];
        var ids = scopes.Select(s => s.Id).ToList();
        var accesses = await db
            .Accesses.AsNoTracking()
            .Where(a => a.Consumer == user && ids.Contains(a.ScopeId))
            .ToDictionaryAsync(a => a.ScopeId, cancellation);
        var delegated = await Delegated(environment, user, cancellation);
        var names = await db.NamesOf([.. scopes.Select(s => s.Owner).Distinct()], cancellation);
        var now = clock.GetUtcNow();
        return
        [
            .. scopes
                .Select(scope => new ScopeOffer(
                    scope.Name,
                    ScopeStandings.Of(
                        scope,
                        accesses.GetValueOrDefault(scope.Id),
                        user,
                        kind,
                        now,
                        delegated.Contains(scope.Name)
                    ),
                    scope.Owner,
                    names.GetValueOrDefault(scope.Owner, scope.Owner.Grouped),
                    scope.Description
                )
                {
                    MaxTokenLifetime = scope.MaxTokenLifetime,
                })
                .OrderBy(offer => offer.Name.Value, StringComparer.Ordinal),
        ];
    }

    /// <summary>The scopes that customers have delegated to an organisation, as far as the register here tells.</summary>
    public async Task<IReadOnlySet<ScopeName>> Delegated(
        InstalledEnvironment environment,
        OrganisationId supplier,
        CancellationToken cancellation
    )
    {
        var name = environment.Name;
        var now = clock.GetUtcNow();
        var given = db
            .Delegations.Standing(now)
            .Where(d => d.Environment == name && d.Supplier == supplier);
        var lists = await db
            .DelegationSchemes.AsNoTracking()
            .Where(s => given.Any(d => d.SchemeId == s.Id))
            .Select(s => s.Scopes)
            .ToListAsync(cancellation);
        return lists.SelectMany(list => list).Distinct().Select(ScopeName.Of).ToHashSet();
    }

    /// <summary>What no provider grants comes with the kind, or is not there.</summary>
    private static ScopeStanding OfNobody(ScopeName name, IntegrationKind kind) =>
        name.IsSignInWord && kind.IsLogin() ? ScopeStanding.ForAll : ScopeStanding.Inactive;
}
