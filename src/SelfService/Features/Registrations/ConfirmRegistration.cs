using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Registrations;

/// <summary>What the confirmation page needs to show.</summary>
internal sealed record PendingRegistration(
    OneTimeLink Link,
    IReadOnlyList<Organisation> Organisations
);

/// <summary>Makes the account of a confirmed address. The password is chosen here, by whoever reads the mail.</summary>
internal sealed class ConfirmRegistration(
    PortvaktDb db,
    IPasswordHasher<Account> hasher,
    TimeProvider clock
)
{
    /// <summary>The registration behind a link, or why the link does not work.</summary>
    public async Task<Outcome<PendingRegistration>> Find(
        string secret,
        CancellationToken cancellation
    )
    {
        var found = await db.OneTimeLinks.FindUsable(
            secret,
            LinkPurpose.ConfirmRegistration,
            clock.GetUtcNow(),
            cancellation
        );
        if (!found.Ok)
            return Outcome<PendingRegistration>.Failed(found.Problems);
        var link = found.Value;
        var email = WorkEmail.Parse(link.Email);
        var owners = (await db.EmailDomains.Owners(email.Value!, cancellation)).Select(d =>
            d.Organisation
        );
        var organisations = await db
            .Organisations.Where(o => owners.Contains(o.Number))
            .OrderBy(o => o.Name)
            .ToListAsync(cancellation);
        return new PendingRegistration(link, organisations);
    }

    public async Task<Outcome<Account>> Handle(
        PendingRegistration pending,
        string? password,
        string? chosen,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var problems = new List<Problem>();
        var organisation =
            pending.Organisations.Count == 1
                ? pending.Organisations[0]
                : pending.Organisations.FirstOrDefault(o => o.Number.ToString() == chosen);
        if (organisation is null)
            problems.Add(Problem.At("organisation", Problems.ChoiceMissing));
        if (PasswordRules.Refusal(password, pending.Link.Email) is { } refusal)
            problems.Add(refusal);
        if (organisation is null || problems.Count > 0)
            return problems;
        var account = Create(pending.Link, password!, organisation, actor);
        // Two tabs that confirm at once meet at the unique address.
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? account
            : Problem.Of(Problems.LinkUsed);
    }

    private Account Create(
        OneTimeLink link,
        string password,
        Organisation organisation,
        Actor actor
    )
    {
        var now = clock.GetUtcNow();
        link.Use(now);
        var person = Person.Create(link.Name, link.Language, now);
        var account = NewAccounts.Create(person, link.Email, password, hasher, now);
        db.People.Add(person);
        db.Users.Add(account);
        db.Memberships.Add(Membership.Of(person.Id, organisation.Number, now));
        db.Events.Add(
            Event.Of(
                EventType.PersonRegistered,
                actor with
                {
                    PersonId = person.Id,
                },
                now,
                person.Id.ToString(),
                organisation: organisation.Number
            )
        );
        return account;
    }
}
