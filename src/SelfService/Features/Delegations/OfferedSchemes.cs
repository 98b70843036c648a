using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>
/// What an organisation can delegate: the schemes of providers, and each delegable scope that its provider has put into
/// none as a scheme of its own. It need not have access itself; the two are asked for independently. Hidden scopes show to
/// those only who have access.
/// </summary>
internal sealed class OfferedSchemes(PortvaktDb db, TimeProvider clock)
{
    /// <summary>All, by title.</summary>
    public async Task<IReadOnlyList<DelegableApi>> List(
        InstalledEnvironment environment,
        OrganisationId consumer,
        CancellationToken cancellation
    )
    {
        var scopes = await Delegable(environment, consumer, cancellation);
        var names = scopes.Select(s => s.Name.Value).ToHashSet();
        var schemes = await Schemes(environment, cancellation);
        var bundled = schemes.SelectMany(s => s.Scopes).ToHashSet();
        var own = scopes
            .Where(s => !bundled.Contains(s.Name.Value))
            .Select(s => DelegationScheme.OfScope(s, s.Created));
        var offered = schemes.Where(s => s.Scopes.Any(names.Contains)).Concat(own).ToList();
        var owners = await db.NamesOf([.. offered.Select(s => s.Owner).Distinct()], cancellation);
        return
        [
            .. offered
                .Select(s => new DelegableApi(
                    s.Id,
                    s.Title,
                    s.Owner,
                    owners.GetValueOrDefault(s.Owner),
                    s.Scopes,
                    s.Description
                ))
                .OrderBy(a => a.Title.Default, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>
    /// The scheme of an id; one that is made for a scope of that id is new and not saved. Null when the organisation can
    /// delegate no such thing.
    /// </summary>
    public async Task<(DelegationScheme Scheme, bool IsNew)?> Find(
        Guid id,
        InstalledEnvironment environment,
        OrganisationId consumer,
        CancellationToken cancellation
    )
    {
        var stored = await db.DelegationSchemes.FirstOrDefaultAsync(
            s => s.Id == id && s.Environment == environment.Name,
            cancellation
        );
        if (stored is not null)
            return stored.Withdrawn is null ? (stored, false) : null;
        var scope = (await Delegable(environment, consumer, cancellation)).Find(s => s.Id == id);
        if (scope is null)
            return null;
        var schemes = await Schemes(environment, cancellation);
        var covering = schemes.Find(s => s.Scopes.Contains(scope.Name.Value));
        if (covering is null)
            return (DelegationScheme.OfScope(scope, clock.GetUtcNow()), true);
        // Somebody may have made this very one since it was looked for above.
        return covering.Id == id ? (covering, false) : null;
    }

    private Task<List<DelegationScheme>> Schemes(
        InstalledEnvironment environment,
        CancellationToken cancellation
    ) =>
        db
            .DelegationSchemes.AsNoTracking()
            .Where(s => s.Environment == environment.Name && s.Withdrawn == null)
            .ToListAsync(cancellation);

    private Task<List<Scope>> Delegable(
        InstalledEnvironment environment,
        OrganisationId consumer,
        CancellationToken cancellation
    )
    {
        var granted = db
            .Accesses.Standing(clock.GetUtcNow())
            .Where(a => a.Consumer == consumer)
            .Select(a => a.ScopeId);
        return db
            .Scopes.AsNoTracking()
            .Where(s => s.Environment == environment.Name && s.Active)
            .Where(s => s.DelegationSource == environment.DelegationSource)
            .Where(s =>
                s.Visibility == Visibility.Public || s.Owner == consumer || granted.Contains(s.Id)
            )
            .ToListAsync(cancellation);
    }
}
