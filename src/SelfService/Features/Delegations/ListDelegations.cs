using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Lists delegations that hold: those that an organisation gave, and those that it received.</summary>
internal sealed class ListDelegations(PortvaktDb db, TimeProvider clock)
{
    public Task<IReadOnlyList<DelegationRow>> Given(
        EnvironmentName environment,
        OrganisationId consumer,
        CancellationToken cancellation
    ) =>
        Rows(
            db.Delegations.Where(d => d.Environment == environment && d.Consumer == consumer),
            d => d.Supplier,
            cancellation
        );

    public Task<IReadOnlyList<DelegationRow>> Received(
        EnvironmentName environment,
        OrganisationId supplier,
        CancellationToken cancellation
    ) =>
        Rows(
            db.Delegations.Where(d => d.Environment == environment && d.Supplier == supplier),
            d => d.Consumer,
            cancellation
        );

    private async Task<IReadOnlyList<DelegationRow>> Rows(
        IQueryable<Delegation> query,
        Func<Delegation, OrganisationId> other,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var pairs = await query
            .AsNoTracking()
            .Join(
                db.DelegationSchemes.AsNoTracking(),
                d => d.SchemeId,
                s => s.Id,
                (d, s) => new { Delegation = d, Scheme = s }
            )
            .ToListAsync(cancellation);
        var standing = pairs.FindAll(p => p.Delegation.Validity.HoldsAt(now));
        var names = await db.NamesOf(
            [.. standing.Select(p => other(p.Delegation)).Distinct()],
            cancellation
        );
        return
        [
            .. standing
                .Select(p => new DelegationRow(
                    p.Delegation.Id,
                    other(p.Delegation),
                    names.GetValueOrDefault(other(p.Delegation)),
                    p.Scheme.Title,
                    p.Scheme.Scopes,
                    p.Delegation.Validity,
                    p.Delegation.Note
                ))
                .OrderBy(r => r.Name ?? "", StringComparer.CurrentCulture)
                .ThenBy(r => r.Title.Default, StringComparer.CurrentCulture),
        ];
    }
}
