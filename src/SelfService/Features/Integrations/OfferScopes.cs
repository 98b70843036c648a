using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A scope as the picker and the detail page show it.</summary>
/// <param name="OwnerName">The provider's name; its number when no register knows it.</param>
public sealed record ScopeOffer(
    ScopeName Name,
    ScopeStanding Standing,
    OrganisationId? Owner,
    string OwnerName,
    LanguageMap? Description
);

/// <summary>Finds the scopes that an organisation can put on a client, and judges those that it has there.</summary>
internal sealed class OfferScopes(PortvaktDb db, TimeProvider clock)
{
    /// <summary>
    /// Every scope that the organisation can use now, by name: its own, those granted to it, and the public ones
    /// that are open to all.
    /// </summary>
    public async Task<IReadOnlyList<ScopeOffer>> Available(
        InstalledEnvironment environment,
        OrganisationId user,
        IntegrationKind kind,
        CancellationToken cancellation
    )
    {
        var name = environment.Name;
        var accesses = await Accesses(name, user, cancellation);
        var granted = accesses.Keys.ToList();
        var scopes = await db
            .Scopes.AsNoTracking()
            .Where(s => s.Environment == name && s.Active)
            .Where(s =>
                s.Owner == user
                || granted.Contains(s.Id)
                || (s.AccessibleForAll && s.Visibility == Visibility.Public)
            )
            .ToListAsync(cancellation);
        var offers = await Offers(scopes, accesses, user, kind, cancellation);
        // The service desk puts administration scopes on clients; nobody does it for themselves.
        return
        [
            .. offers.Where(o =>
                o.Standing.IsUsable()
                && (o.Name.Prefix != AdministrationScopes.Prefix || o.Owner == user)
            ),
        ];
    }

    /// <summary>The standing of each of <paramref name="names"/>, also of those that cannot be used any more.</summary>
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
        var accesses = await Accesses(name, user, cancellation);
        var offers = await Offers(scopes, accesses, user, kind, cancellation);
        var unknown = names
            .Where(n => scopes.TrueForAll(s => s.Name != n))
            .Select(n => new ScopeOffer(n, ScopeStanding.Inactive, null, "", null));
        return [.. offers.Concat(unknown).OrderBy(o => o.Name.Value, StringComparer.Ordinal)];
    }

    private Task<Dictionary<Guid, ScopeAccess>> Accesses(
        EnvironmentName environment,
        OrganisationId user,
        CancellationToken cancellation
    ) =>
        db
            .Accesses.AsNoTracking()
            .Where(a => a.Environment == environment && a.Consumer == user)
            .ToDictionaryAsync(a => a.ScopeId, cancellation);

    private async Task<IEnumerable<ScopeOffer>> Offers(
        List<Scope> scopes,
        Dictionary<Guid, ScopeAccess> accesses,
        OrganisationId user,
        IntegrationKind kind,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var owners = scopes.Select(s => s.Owner).Distinct().ToList();
        var names = await Names(owners, cancellation);
        return scopes
            .Select(scope => new ScopeOffer(
                scope.Name,
                ScopeStandings.Of(scope, accesses.GetValueOrDefault(scope.Id), user, kind, now),
                scope.Owner,
                names.GetValueOrDefault(scope.Owner, scope.Owner.Grouped),
                scope.Description
            ))
            .OrderBy(offer => offer.Name.Value, StringComparer.Ordinal);
    }

    /// <summary>Names of those who use this installation first, then of the register's copy.</summary>
    private async Task<Dictionary<OrganisationId, string>> Names(
        List<OrganisationId> numbers,
        CancellationToken cancellation
    )
    {
        var names = await db
            .RegisterUnits.AsNoTracking()
            .Where(u => numbers.Contains(u.Id))
            .ToDictionaryAsync(u => u.Id, u => u.Name, cancellation);
        var users = await db
            .Organisations.AsNoTracking()
            .Where(o => numbers.Contains(o.Number))
            .ToListAsync(cancellation);
        users.ForEach(o => names[o.Number] = o.Name);
        return names;
    }
}
