using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>Lets a customer answer a supplier's link: see who asks for what, and delegate it.</summary>
internal sealed class AnswerInvitation(
    PortvaktDb db,
    FindSupplier find,
    OfferedSchemes offered,
    NamedSchemes named,
    GiveDelegations give,
    TimeProvider clock
)
{
    /// <summary>What the link asks of an organisation; a problem when it holds no more, or when the supplier itself opens it.</summary>
    public async Task<Outcome<AskedDelegation>> Find(
        string code,
        InstalledEnvironment environment,
        OrganisationId customer,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var invitation = await db
            .DelegationInvitations.AsNoTracking()
            .FirstOrDefaultAsync(
                i => i.Code == code && i.Environment == environment.Name,
                cancellation
            );
        if (invitation is null)
            return Problem.Of(Problems.NotFound);
        var supplier = await find.Handle(
            invitation.Supplier.ToString(),
            environment,
            customer,
            cancellation
        );
        if (!supplier.Ok)
            return Problem.Of(supplier.Problems[0].Code, [.. supplier.Problems[0].Values]);
        if (!invitation.Validity.HoldsAt(now))
            return Problem.Of(Problems.InvitationEnded, supplier.Value.Name);
        var given = await db
            .Delegations.AsNoTracking()
            .Where(d => d.Consumer == customer && d.Supplier == invitation.Supplier)
            .Where(d => d.Environment == environment.Name)
            .Where(d => d.Validity.To == null || d.Validity.To > now)
            .Select(d => d.SchemeId)
            .ToListAsync(cancellation);
        var all = await offered.List(environment, customer, cancellation);
        return new AskedDelegation(
            invitation,
            supplier.Value,
            [.. all.Where(a => invitation.Schemes.Contains(a.Id) && !given.Contains(a.Id))],
            await named.Of([.. invitation.Schemes.Intersect(given)], cancellation)
        );
    }

    /// <summary>Delegates what the link asks for and is not delegated yet.</summary>
    public async Task<Outcome<DelegationReceipt>> Handle(
        string code,
        string? lastDay,
        string? note,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (actor.Organisation is not { } customer)
            return Problem.Of(Problems.NoOrganisation);
        var asked = await Find(code, environment, customer, cancellation);
        if (!asked.Ok)
            return Outcome<DelegationReceipt>.Failed(asked.Problems);
        if (asked.Value.Open.Count == 0)
            return Problem.Of(
                asked.Value.Given.Count > 0
                    ? Problems.InvitationAnswered
                    : Problems.InvitationNotOffered
            );
        return await give.Handle(
            new(
                asked.Value.Supplier.Number.ToString(),
                [.. asked.Value.Open.Select(a => a.Id)],
                lastDay,
                note
            ),
            environment,
            actor,
            cancellation
        );
    }
}
