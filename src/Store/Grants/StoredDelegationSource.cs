using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store.People;

namespace Portvakt.Store.Grants;

/// <summary>An environment's own register of delegations, asked in the database instead of in memory.</summary>
internal sealed class StoredDelegationSource(
    StoreConnection store,
    EnvironmentName environment,
    IDataProtectionProvider protection,
    DateTimeOffset now
) : IDelegationSource
{
    public async ValueTask<SourceAnswer<IReadOnlyList<KnownDelegation>>> FindDelegations(
        DelegationQuestion question,
        CancellationToken cancellation
    )
    {
        // Questions are asked side by side, and a context answers one at a time.
        await using var db = store.CreateDbContext();
        var given = await db
            .Delegations.AsNoTracking()
            .Where(d => d.Environment == environment)
            .Where(d => d.Consumer == question.Consumer && d.Supplier == question.Supplier)
            .Join(
                db.DelegationSchemes,
                d => d.SchemeId,
                s => s.Id,
                (d, s) => new { Delegation = d, s.Scopes }
            )
            .ToListAsync(cancellation);
        return new(
            true,
            [
                .. from pair in given
                let delegation = pair.Delegation
                where delegation.Validity.HoldsAt(now)
                where pair.Scopes.Contains(question.Scope, StringComparer.Ordinal)
                select new KnownDelegation(
                    delegation.Consumer,
                    delegation.Supplier,
                    delegation.SchemeId,
                    pair.Scopes,
                    delegation.Validity.From
                ),
            ]
        );
    }

    public async ValueTask<SourceAnswer<KnownSystemUser>> FindSystemUser(
        SystemUserQuestion question,
        CancellationToken cancellation
    )
    {
        if (!GrantFactsReader.IsStorable(question.ExternalReference))
            return SourceAnswer<KnownSystemUser>.Nothing;
        await using var db = store.CreateDbContext();
        var users = await db
            .SystemUsers.AsNoTracking()
            .Where(u => u.Environment == environment && u.Deleted == null)
            .Where(u =>
                u.Customer == question.Customer && u.ExternalReference == question.ExternalReference
            )
            .Join(
                db.RegisteredSystems.Where(s => s.Active && s.Vendor == question.Vendor),
                u => u.SystemId,
                s => s.Id,
                (u, s) => new { User = u, System = s }
            )
            .ToListAsync(cancellation);
        var found = users.Find(pair =>
            pair.System.ClientIds.Contains(question.ClientId, StringComparer.Ordinal)
        );
        return found is null
            ? SourceAnswer<KnownSystemUser>.Nothing
            : new KnownSystemUser(
                found.User.Id,
                found.System.SystemId,
                found.User.Customer,
                found.System.Vendor,
                found.User.ExternalReference,
                found.User.Created
            );
    }

    public async ValueTask<SourceAnswer<KnownConsent>> FindConsent(
        ConsentQuestion question,
        CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        var consent = await db
            .Consents.AsNoTracking()
            .FirstOrDefaultAsync(
                c => c.Environment == environment && c.Id == question.Id,
                cancellation
            );
        var holds =
            consent is not null
            && consent.Validity.HoldsAt(now)
            && consent.Receiver == question.To
            && SealedPerson.IsFrom(
                question.From,
                consent.FromOrganisation,
                consent.FromPerson,
                protection
            );
        return holds
            ? new KnownConsent(
                consent!.Id,
                question.From,
                consent.Receiver,
                consent.Validity.From,
                consent.Validity.To,
                consent.Rights
            )
            : SourceAnswer<KnownConsent>.Nothing;
    }
}
