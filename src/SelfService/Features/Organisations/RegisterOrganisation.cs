using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Invitations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Registers an organisation with its e-mail domain, and invites its first administrator.</summary>
internal sealed class RegisterOrganisation(
    PortvaktDb db,
    EnterOrganisation enter,
    Inviting inviting
)
{
    public async Task<Outcome<Organisation>> Handle(
        RegisterOrganisationInput input,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await enter.Find(input.Orgno, cancellation);
        if (!found.Ok)
            return Outcome<Organisation>.Failed(found.Problems);
        var problems = new List<Problem>();
        var organisation = enter.Enter(found.Value, input.Name, actor);
        problems.AddRange(organisation.Problems);
        if (PlainText.Optional(input.Domain) is { } domain)
            problems.AddRange(
                (
                    await enter.AddDomain(
                        found.Value.Number,
                        domain,
                        input.WithSubdomains,
                        actor,
                        cancellation
                    )
                ).Problems
            );
        if (PlainText.Optional(input.Administrator) is { } address)
            problems.AddRange(await Invite(address, organisation.Value, actor, cancellation));
        if (!organisation.Ok || problems.Count > 0)
            return problems;
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? organisation
            : Problem.At("orgno", Problems.OrganisationRegistered, found.Value.Number.Grouped);
    }

    private async Task<IReadOnlyList<Problem>> Invite(
        string address,
        Organisation? organisation,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var email = WorkEmail.Parse(address);
        if (!email.Ok || organisation is null)
            return email.Problems;
        return (
            await inviting.InviteByMail(
                email.Value,
                organisation,
                asAdministrator: true,
                actor,
                cancellation
            )
        ).Problems;
    }
}
