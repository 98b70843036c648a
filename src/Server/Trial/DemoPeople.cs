using Microsoft.AspNetCore.Identity;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.Server.Trial;

/// <summary>A sign-in of the demo.</summary>
internal sealed record DemoPerson(
    string Name,
    string Email,
    DemoOrganisation Organisation,
    bool Administrator
);

/// <summary>The people of the demo. They share one password, made fresh for each data folder.</summary>
internal static class DemoPeople
{
    private static readonly string[] Names =
    [
        "Kari Fjell",
        "Ola Måke",
        "Ingrid Bær",
        "Per Pingvin",
        "Siri Bever",
        "Anne Fosse",
        "Lars Lyng",
        "Nora Lys",
        "Jonas Multe",
        "Eva Bar",
        "Mona Tåke",
        "Geir Skatt",
        "Tone Jord",
        "Rolf Rask",
        "Liv Lun",
        "Nils Stille",
    ];

    public static readonly IReadOnlyList<DemoPerson> All =
    [
        .. DemoOrganisations.Customers.Select((o, i) => Of(Names[i], o, administrator: true)),
        .. DemoOrganisations
            .Customers.Take(6)
            .Select((o, i) => Of(Names[10 + i], o, administrator: false)),
    ];

    /// <summary>Adds persons, accounts and memberships. One hash serves them all: it is one password.</summary>
    /// <returns>The persons, in the order of <see cref="All"/>.</returns>
    public static IReadOnlyList<Person> Plant(PortvaktDb db, string password, DateTimeOffset now)
    {
        var hasher = new PasswordHasher<Account>();
        var hash = hasher.HashPassword(new Account(), password);
        List<Person> people = [];
        foreach (var demo in All)
        {
            var person = Person.Create(demo.Name, Language.Bokmaal, now);
            var account = NewAccounts.Create(person, demo.Email, hash, new Same(), now);
            people.Add(person);
            db.People.Add(person);
            db.Users.Add(account);
            db.Memberships.Add(
                Membership.Of(person.Id, demo.Organisation.Id, now, demo.Administrator)
            );
        }
        return people;
    }

    private static DemoPerson Of(string name, DemoOrganisation organisation, bool administrator) =>
        new(
            name,
            $"{name.Split(' ')[0].ToLowerInvariant()}@{organisation.Domain}",
            organisation,
            administrator
        );

    /// <summary>The password is hashed already.</summary>
    private sealed class Same : IPasswordHasher<Account>
    {
        public string HashPassword(Account user, string password) => password;

        public PasswordVerificationResult VerifyHashedPassword(
            Account user,
            string hashedPassword,
            string providedPassword
        ) => PasswordVerificationResult.Failed;
    }
}
