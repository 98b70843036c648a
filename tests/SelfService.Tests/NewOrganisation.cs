using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Tests;

/// <summary>Organisations and people of a test's own, so that it may move and remove them.</summary>
internal static class NewOrganisation
{
    public const string Password = "en setning som ingen gjetter";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A valid number of the synthetic 3 series that nobody has.</summary>
    public static OrganisationId Number()
    {
        while (true)
        {
            var eight = RandomNumberGenerator
                .GetInt32(3_0000000, 4_0000000)
                .ToString(CultureInfo.InvariantCulture);
            for (var digit = 0; digit < 10; digit++)
                if (NumberSchemes.Norwegian.TryRead($"{eight}{digit}", out var number))
                    return number;
        }
    }

    /// <summary>A domain that nobody has.</summary>
    public static string Domain() => $"d{Guid.NewGuid():N}"[..16] + ".example";

    /// <summary>An organisation that has signed the terms, known to the register.</summary>
    public static async Task<Organisation> With(
        TestServer server,
        string domain,
        string name = "STILLE PRØVE AS"
    )
    {
        await using var db = server.Db();
        var now = TimeProvider.System.GetUtcNow();
        var organisation = Organisation.Register(Number(), name, now);
        db.Organisations.Add(organisation);
        db.RegisterUnits.Add(RegisterUnit.Of(organisation.Number, name, "AS"));
        db.TermsAcceptances.Add(
            organisation.AcceptTerms(server.Server.Installation.Terms.InForce(now), null, now)
        );
        db.EmailDomains.Add(EmailDomain.Create(domain, organisation.Number, false, now).Value!);
        await db.SaveChangesAsync(Stop);
        return organisation;
    }

    /// <summary>A member with an account, signed in.</summary>
    public static async Task<Colleague> Add(
        TestServer server,
        OrganisationId organisation,
        string email,
        bool administrator = false
    )
    {
        await using (var db = server.Db())
        {
            var now = TimeProvider.System.GetUtcNow();
            var person = Person.Create($"Prøve {email.Split('@')[0]}", Language.Bokmaal, now);
            var hasher = new Microsoft.AspNetCore.Identity.PasswordHasher<Account>();
            db.People.Add(person);
            db.Users.Add(NewAccounts.Create(person, email, Password, hasher, now));
            db.Memberships.Add(Membership.Of(person.Id, organisation, now, administrator));
            await db.SaveChangesAsync(Stop);
            var visitor = server.NewVisitor();
            await visitor.SignIn(email, Password);
            return new Colleague(person.Id, person.Name, email, visitor);
        }
    }

    /// <summary>An organisation with one administrator.</summary>
    public static async Task<(TestServer Server, Colleague Eva, OrganisationId Number)> ByEva(
        Servers servers,
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var domain = Domain();
        var organisation = await With(server, domain);
        var eva = await Add(server, organisation.Number, $"eva@{domain}", administrator: true);
        return (server, eva, organisation.Number);
    }

    /// <summary>Whether a person belongs to an organisation, and as what.</summary>
    public static async Task<Membership?> MembershipOf(
        this TestServer server,
        Guid person,
        OrganisationId organisation
    )
    {
        await using var db = server.Db();
        return await db.Memberships.FirstOrDefaultAsync(
            m => m.PersonId == person && m.Organisation == organisation,
            Stop
        );
    }

    /// <summary>The types of event in an organisation's log, oldest first.</summary>
    public static async Task<IReadOnlyList<string>> LogOf(
        this TestServer server,
        OrganisationId organisation
    )
    {
        await using var db = server.Db();
        return await db
            .Events.Where(e => e.Organisation == organisation)
            .OrderBy(e => e.Sequence)
            .Select(e => e.Type)
            .ToListAsync(Stop);
    }
}

/// <summary>A member of a test's organisation, with their own browser.</summary>
internal sealed record Colleague(Guid Id, string Name, string Email, Visitor Visitor) : IDisposable
{
    public void Dispose() => Visitor.Dispose();
}
