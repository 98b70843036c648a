using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Casework;
using Portvakt.SelfService.Invitations;
using Portvakt.SelfService.Login;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>
/// What an approval of the two public kinds brings about: the organisation is registered unless it was, the domain becomes
/// its, and the one who asked gets a link that makes their account.
/// </summary>
internal sealed class ApproveOrganisation(PortvaktDb db, EnterOrganisation enter, Inviting inviting)
    : IApproval
{
    public bool IsFor(CaseKind kind) =>
        kind is CaseKind.OrganisationRegistration or CaseKind.UnknownDomain;

    public async Task<ApprovalForm> Prepare(Case about, CancellationToken cancellation)
    {
        var registered = await Registered(about, cancellation);
        var unit = await db
            .RegisterUnits.AsNoTracking()
            .FirstOrDefaultAsync(u => u.Id == about.Organisation, cancellation);
        var checks = new List<ApprovalCheck>
        {
            unit is null
                ? new(false, ApprovalTexts.NotInRegister, about.Wish.OrganisationName)
                : new(!unit.Ended, ApprovalTexts.InRegister, unit.Name),
            await Owners(about, cancellation),
        };
        if (registered is not null)
            checks.Add(new(true, ApprovalTexts.IsRegistered, registered.Name));
        var fields = new List<ApprovalField>();
        if (registered is null && unit is null)
            fields.Add(
                new(
                    "name",
                    ApprovalFieldKind.Text,
                    OrganisationTexts.Name,
                    about.Wish.OrganisationName
                )
            );
        fields.AddRange(
            new(
                "domain",
                ApprovalFieldKind.Code,
                DomainTexts.Domain,
                about.Wish.Domain,
                DomainTexts.DomainHelp
            ),
            new(
                "subdomains",
                ApprovalFieldKind.Box,
                DomainTexts.WithSubdomains,
                null,
                DomainTexts.WithSubdomainsHelp
            ),
            new(
                "administrator",
                ApprovalFieldKind.Box,
                ApprovalTexts.BecomesAdministrator,
                registered is null ? "ja" : null,
                ApprovalTexts.BecomesAdministratorHelp
            )
        );
        return new ApprovalForm(checks, fields);
    }

    public async Task<Outcome<WayOn>> Approve(
        Case about,
        PostedForm form,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var organisation = await Organisation(about, form["name"], actor, cancellation);
        if (!organisation.Ok)
            return Outcome<WayOn>.Failed(organisation.Problems);
        var domain = await enter.AddDomain(
            about.Organisation,
            form["domain"],
            form["subdomains"] is not null,
            actor,
            cancellation
        );
        if (!domain.Ok)
            return Outcome<WayOn>.Failed(domain.Problems);
        var email = WorkEmail.Parse(about.Requester.Email);
        if (!email.Ok)
            return Outcome<WayOn>.Failed(email.Problems);
        var invited = await inviting.Invite(
            email.Value,
            about.Organisation,
            form["administrator"] is not null,
            about.Requester.Language,
            actor,
            cancellation
        );
        return invited.Ok
            ? new WayOn(ApprovalTexts.MakeAccount, invited.Value.Path)
            : Outcome<WayOn>.Failed(invited.Problems);
    }

    private async Task<Outcome<Organisation>> Organisation(
        Case about,
        string? name,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await Registered(about, cancellation) is { } registered)
            return registered;
        var found = await enter.Find(about.Organisation.Value, cancellation);
        return found.Ok
            ? enter.Enter(found.Value, name, actor)
            : Outcome<Organisation>.Failed(found.Problems);
    }

    private Task<Organisation?> Registered(Case about, CancellationToken cancellation) =>
        db.Organisations.FirstOrDefaultAsync(o => o.Number == about.Organisation, cancellation);

    /// <summary>A domain that others have is no hindrance, but a reason to ask.</summary>
    private async Task<ApprovalCheck> Owners(Case about, CancellationToken cancellation)
    {
        var owners = await db
            .EmailDomains.Where(d => d.Domain == about.Wish.Domain)
            .Select(d => d.Organisation)
            .ToListAsync(cancellation);
        var names = await db.NamesOf(owners, cancellation);
        return owners.Count == 0
            ? new(true, ApprovalTexts.DomainIsFree.With(about.Wish.Domain))
            : new(
                false,
                ApprovalTexts.DomainIsTaken.With(about.Wish.Domain),
                string.Join(", ", owners.Select(o => names.GetValueOrDefault(o, o.Grouped)))
            );
    }
}
