using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Catalogue;

/// <summary>
/// The public scopes that work, as one organisation sees them, or nobody in particular. Whatever is not public is not even read here, and of
/// accesses and requests only the reader's own.
/// </summary>
internal sealed class SearchCatalogue(PortvaktDb db, TimeProvider clock)
{
    /// <summary>Most owners that the search lets choose from.</summary>
    private const int MostOwners = 300;

    /// <summary>Those that the filter is for, by name.</summary>
    public async Task<CatalogueFound> Handle(
        CatalogueFilter filter,
        InstalledEnvironment environment,
        OrganisationId? reader,
        CancellationToken cancellation
    )
    {
        var scopes = await Public(environment.Name).ToListAsync(cancellation);
        var rows = await Rows(scopes, environment.Name, reader, cancellation);
        var owners = rows.DistinctBy(row => row.Scope.Owner)
            .Select(row => new CatalogueOwner(row.Scope.Owner.ToString(), row.OwnerName))
            .OrderBy(owner => owner.Name, Alphabet.Comparer)
            .Take(MostOwners);
        return new CatalogueFound(
            [
                .. rows.Where(filter.Fits)
                    .OrderBy(row => row.Scope.Name.Value, StringComparer.Ordinal),
            ],
            rows.Count,
            [.. owners]
        );
    }

    /// <summary>One of them; null for what is not public, and what does not work.</summary>
    public async Task<CatalogueRow?> Find(
        Guid id,
        InstalledEnvironment environment,
        OrganisationId? reader,
        CancellationToken cancellation
    )
    {
        var scopes = await Public(environment.Name)
            .Where(s => s.Id == id)
            .ToListAsync(cancellation);
        return (await Rows(scopes, environment.Name, reader, cancellation)).SingleOrDefault();
    }

    private IQueryable<Scope> Public(EnvironmentName environment) =>
        db
            .Scopes.AsNoTracking()
            .Where(s =>
                s.Environment == environment && s.Visibility == Visibility.Public && s.Active
            );

    private async Task<List<CatalogueRow>> Rows(
        List<Scope> scopes,
        EnvironmentName environment,
        OrganisationId? reader,
        CancellationToken cancellation
    )
    {
        var names = await db.NamesOf([.. scopes.Select(s => s.Owner).Distinct()], cancellation);
        var granted = await Granted(environment, reader, cancellation);
        var asked = await Asked(environment, reader, cancellation);
        return scopes.ConvertAll(scope => new CatalogueRow(
            scope,
            names.GetValueOrDefault(scope.Owner, scope.Owner.Grouped),
            scope switch
            {
                _ when scope.Owner == reader => CatalogueStanding.Own,
                _ when granted.Contains(scope.Id) => CatalogueStanding.Granted,
                { AccessibleForAll: true } => CatalogueStanding.Open,
                _ when asked.Contains(scope.Id) => CatalogueStanding.Requested,
                _ when scope.Name.Prefix == AdministrationScopes.Prefix =>
                    CatalogueStanding.ServiceDesk,
                _ => CatalogueStanding.OnRequest,
            }
        ));
    }

    private async Task<HashSet<Guid>> Granted(
        EnvironmentName environment,
        OrganisationId? reader,
        CancellationToken cancellation
    ) =>
        reader is not { } consumer
            ? []
            : await db
                .Accesses.Standing(clock.GetUtcNow())
                .Where(a => a.Environment == environment && a.Consumer == consumer)
                .Select(a => a.ScopeId)
                .ToHashSetAsync(cancellation);

    private async Task<HashSet<Guid>> Asked(
        EnvironmentName environment,
        OrganisationId? reader,
        CancellationToken cancellation
    ) =>
        reader is not { } consumer
            ? []
            : await db
                .AccessRequests.Where(r =>
                    r.Environment == environment
                    && r.Consumer == consumer
                    && r.State == AccessRequestState.Requested
                )
                .Select(r => r.ScopeId)
                .ToHashSetAsync(cancellation);
}
