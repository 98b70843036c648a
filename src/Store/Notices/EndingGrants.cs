using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Scopes;

namespace Portvakt.Store.Notices;

/// <summary>Accesses and delegations with an end.</summary>
internal static class EndingGrants
{
    /// <summary>Accesses to active scopes, for the consumers that have them.</summary>
    public static async Task<IReadOnlyList<EndingThing>> AccessesEnding(
        this PortvaktDb db,
        EndingSpan span,
        CancellationToken cancellation
    )
    {
        var (after, until, owner) = span;
        var ending = await (
            from access in db.Accesses
            where
                access.State == AccessState.Approved
                && access.Validity.To > after
                && access.Validity.To <= until
                && (owner == null || access.Consumer == owner)
            join scope in db.Scopes on access.ScopeId equals scope.Id
            where scope.Active
            select new
            {
                access.Id,
                access.Environment,
                access.Consumer,
                access.Validity.To,
                scope.Name,
            }
        ).ToListAsync(cancellation);
        return
        [
            .. ending.Select(a => new EndingThing(
                new(
                    ExpiringKind.Access,
                    a.Id.ToString("N"),
                    a.Name.Value,
                    new(a.Consumer, a.Environment),
                    a.To!.Value
                )
            )),
        ];
    }

    /// <summary>Delegations, for both sides: who gave them can give them again, who has them can ask.</summary>
    public static async Task<IReadOnlyList<EndingThing>> DelegationsEnding(
        this PortvaktDb db,
        EndingSpan span,
        CancellationToken cancellation
    )
    {
        var (after, until, owner) = span;
        var ending = await (
            from delegation in db.Delegations
            where
                delegation.Validity.To > after
                && delegation.Validity.To <= until
                // One that ends on no day was withdrawn.
                && delegation.Validity.LastDay != null
                && (owner == null || delegation.Consumer == owner || delegation.Supplier == owner)
            join scheme in db.DelegationSchemes on delegation.SchemeId equals scheme.Id
            select new
            {
                delegation.Id,
                delegation.Environment,
                delegation.Consumer,
                delegation.Supplier,
                delegation.Validity.To,
                scheme.Title,
            }
        ).ToListAsync(cancellation);
        return
        [
            .. ending.SelectMany(d =>
                new[] { d.Consumer, d.Supplier }
                    .Where(side => owner is null || side == owner)
                    .Select(side => new EndingThing(
                        new(
                            ExpiringKind.Delegation,
                            d.Id.ToString("N"),
                            d.Title.Default,
                            new(side, d.Environment),
                            d.To!.Value
                        ),
                        IsReceived: side == d.Supplier
                    ))
            ),
        ];
    }
}
