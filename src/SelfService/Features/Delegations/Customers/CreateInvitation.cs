using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>Makes the link that asks customers to delegate something to the organisation acted for.</summary>
internal sealed class CreateInvitation(
    PortvaktDb db,
    OfferedSchemes offered,
    InvitationReader reader,
    TimeProvider clock
)
{
    public async Task<Outcome<DelegationInvitation>> Handle(
        InvitationInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (actor.Organisation is not { } supplier)
            return Problem.Of(Problems.NoOrganisation);
        var title = PlainText.Line(
            input.Title,
            InvitationInput.TitleField,
            DelegationInvitation.TitleLength,
            Problems.InvitationTitleMissing
        );
        var until = reader.Until(input.LastDay);
        var customers = reader.Customers(input.Customers, supplier);
        var all = await offered.List(environment, supplier, cancellation);
        var chosen = all.Select(api => api.Id)
            .Where(id => input.Chosen.Contains(id.ToString()))
            .ToList();
        List<Problem> problems = [.. title.Problems, .. until.Problems, .. customers.Problems];
        if (chosen.Count == 0)
            problems.Add(Problem.At(InvitationInput.ChosenField, Problems.InvitationApisMissing));
        if (problems.Count > 0)
            return problems;
        var invitation = DelegationInvitation.Create(
            environment.Name,
            supplier,
            title.Value!,
            LinkSecret.New(),
            chosen,
            customers.Value!,
            until.Value!
        );
        db.DelegationInvitations.Add(invitation);
        db.Events.Add(
            DelegationEvents.Of(
                EventType.DelegationInvitationCreated,
                invitation,
                actor,
                clock.GetUtcNow()
            )
        );
        await db.SaveChangesAsync(cancellation);
        return invitation;
    }
}
