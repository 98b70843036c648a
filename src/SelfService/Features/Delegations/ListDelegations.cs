using System.Linq.Expressions;
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
    ) => Given(environment, consumer, d => true, cancellation);

    /// <summary>Those of them that <paramref name="which"/> says.</summary>
    public Task<IReadOnlyList<DelegationRow>> Given(
        EnvironmentName environment,
        OrganisationId consumer,
        Expression<Func<Delegation, bool>> which,
        CancellationToken cancellation
    ) =>
        Rows(
            Standing(environment, d => d.Consumer == consumer).Where(which),
            d => d.Supplier,
            cancellation
        );

    public Task<IReadOnlyList<DelegationRow>> Received(
        EnvironmentName environment,
        OrganisationId supplier,
        CancellationToken cancellation
    ) => Rows(Standing(environment, d => d.Supplier == supplier), d => d.Consumer, cancellation);

    /// <summary>How many an organisation gave and received.</summary>
    public async Task<(int Given, int Received)> Count(
        EnvironmentName environment,
        OrganisationId organisation,
        CancellationToken cancellation
    ) =>
        (
            await Standing(environment, d => d.Consumer == organisation).CountAsync(cancellation),
            await Standing(environment, d => d.Supplier == organisation).CountAsync(cancellation)
        );

    private IQueryable<Delegation> Standing(
        EnvironmentName environment,
        Expression<Func<Delegation, bool>> whose
    )
    {
        var now = clock.GetUtcNow();
        return db
            .Delegations.AsNoTracking()
            .Where(d => d.Environment == environment)
            .Where(whose)
            .Standing(now);
    }

    /// <summary>By the other's name. Each scheme and each name is read once, however many delegations there are of it.</summary>
    private async Task<IReadOnlyList<DelegationRow>> Rows(
        IQueryable<Delegation> standing,
        Expression<Func<Delegation, OrganisationId>> other,
        CancellationToken cancellation
    )
    {
        var delegations = await standing.ToListAsync(cancellation);
        var schemes = await db
            .DelegationSchemes.AsNoTracking()
            .Where(s => standing.Any(d => d.SchemeId == s.Id))
            .ToDictionaryAsync(s => s.Id, cancellation);
        var names = await db.NamesOf(standing.Select(other), cancellation);
        var otherOf = other.Compile();
        return
        [
            .. from d in delegations
            // Another can have given one meanwhile.
            where schemes.ContainsKey(d.SchemeId)
            let scheme = schemes[d.SchemeId]
            let name = names.GetValueOrDefault(otherOf(d))
            let row = new DelegationRow(
                d.Id,
                otherOf(d),
                name,
                scheme.Title,
                scheme.Scopes,
                d.Validity,
                d.Note
            )
            orderby name ?? "", row.Other.Value, row.Title.Default
            select row,
        ];
    }
}
