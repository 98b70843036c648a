using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Members;

/// <summary>
/// Lets whoever follows an invitation into the organisation: with a new account, or with the one that the address has, when
/// its owner is signed in.
/// </summary>
internal sealed class JoinOrganisation(
    PortvaktDb db,
    IPasswordHasher<Account> hasher,
    TimeProvider clock
)
{
    private const int LongestName = 100;

    public async Task<Outcome<OpenInvitation>> Find(string secret, CancellationToken cancellation)
    {
        var link = await db.OneTimeLinks.FindUsable(
            secret,
            LinkPurpose.JoinOrganisation,
            clock.GetUtcNow(),
            cancellation
        );
        if (!link.Ok)
            return Outcome<OpenInvitation>.Failed(link.Problems);
        var organisation = await db.Organisations.FirstOrDefaultAsync(
            o => o.Number == link.Value.Organisation,
            cancellation
        );
        if (organisation is null)
            return Problem.Of(Problems.LinkUnknown);
        var normalized = link.Value.Email.ToUpperInvariant();
        var account = await db.Users.FirstOrDefaultAsync(
            a => a.NormalizedEmail == normalized,
            cancellation
        );
        return new OpenInvitation(link.Value, organisation, account);
    }

    /// <summary>A new account, for an address without one.</summary>
    public async Task<Outcome<Account>> Register(
        OpenInvitation invitation,
        string? typedName,
        string? password,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var problems = new List<Problem>();
        var name = PlainText.Line(typedName, "name", LongestName, Problems.PersonNameMissing);
        problems.AddRange(name.Problems);
        if (PasswordRules.Refusal(password, invitation.Link.Email) is { } refusal)
            problems.Add(refusal);
        if (!name.Ok || problems.Count > 0)
            return problems;
        var now = clock.GetUtcNow();
        var person = Person.Create(name.Value, actor.Language, now);
        var account = NewAccounts.Create(person, invitation.Link.Email, password!, hasher, now);
        db.People.Add(person);
        db.Users.Add(account);
        return await Join(invitation, account, actor, now, cancellation);
    }

    /// <summary>The account that the address has; its owner must be the one who is signed in.</summary>
    public async Task<Outcome<Account>> Join(
        OpenInvitation invitation,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var account = invitation.Account!;
        if (account.PersonId != actor.PersonId)
            return Problem.Of(Problems.InvitationForAnother, invitation.Link.Email);
        var person = await db.People.FirstAsync(p => p.Id == account.PersonId, cancellation);
        if (person.IsOperator)
            return Problem.Of(Problems.OperatorNoMember);
        if (
            await db.Memberships.AnyAsync(
                m => m.PersonId == person.Id && m.Organisation == invitation.Organisation.Number,
                cancellation
            )
        )
            return Problem.Of(Problems.AlreadyMember, invitation.Link.Email);
        return await Join(invitation, account, actor, clock.GetUtcNow(), cancellation);
    }

    private async Task<Outcome<Account>> Join(
        OpenInvitation invitation,
        Account account,
        Actor actor,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var (link, organisation) = (invitation.Link, invitation.Organisation);
        link.Use(now);
        db.Memberships.Add(
            Membership.Of(account.PersonId, organisation.Number, now, link.AsAdministrator)
        );
        organisation.MembersChanged(now);
        db.Events.Add(
            Event.Of(
                EventType.PersonJoined,
                actor with
                {
                    PersonId = account.PersonId,
                },
                now,
                account.PersonId.ToString(),
                organisation: organisation.Number,
                after: link.AsAdministrator ? """{"administrator":true}""" : null
            )
        );
        // Two tabs that join at once meet at the link.
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? account
            : Problem.Of(Problems.LinkUsed);
    }
}
