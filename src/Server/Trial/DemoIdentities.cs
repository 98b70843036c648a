using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.Server.Trial;

/// <summary>
/// Who the people of the demo are in the register: each organisation has a general manager, and its employees have
/// different rights, so that there is somebody for every rule.
/// </summary>
internal static class DemoIdentities
{
    /// <summary>Everybody who has an account here, in the same order.</summary>
    public static readonly IReadOnlyList<DemoIdentity> All =
    [
        .. DemoPeople.All.Select(
            (person, at) => new DemoIdentity(person, Number(at), [.. Standings(person)])
        ),
    ];

    /// <summary>Adds numbers, roles and rights of people who were added before.</summary>
    /// <param name="people">In the order of <see cref="All"/>.</param>
    public static void Plant(
        PortvaktDb db,
        IReadOnlyList<Person> people,
        PersonNumbers numbers,
        Landscape landscape,
        DateTimeOffset now
    )
    {
        foreach (var (identity, person) in All.Zip(people))
        {
            db.NationalIdentities.Add(
                numbers.Identify(
                    person.Id,
                    identity.Number,
                    identity.GivenName,
                    identity.Surname,
                    now
                )
            );
            foreach (var standing in identity.Standings)
                Plant(db, person, standing, landscape, now);
        }
    }

    private static void Plant(
        PortvaktDb db,
        Person person,
        DemoStanding standing,
        Landscape landscape,
        DateTimeOffset now
    )
    {
        var number = standing.Organisation.Id;
        var since = Validity.Since(now);
        if (standing.Role is { } role)
            db.RoleHolders.Add(RoleHolder.Appoint(number, person.Id, role, since));
        foreach (var environment in landscape.Environments)
        foreach (var right in standing.Rights)
            db.RightGrants.Add(RightGrant.Give(environment.Name, number, person.Id, right, since));
    }

    private static IEnumerable<DemoStanding> Standings(DemoPerson person) =>
        person.Name switch
        {
            "Mona Tåke" => [new(person.Organisation, null, Right.Apis)],
            "Geir Skatt" => [new(person.Organisation, Role.MainAdministrator)],
            // Works for two, so that there is a choice.
            "Tone Jord" =>
            [
                new(person.Organisation, null, Right.Apis),
                new(DemoOrganisations.Lynghei, null, Right.Integrations),
            ],
            "Rolf Rask" => [new(person.Organisation, null, Right.Integrations, Right.Suppliers)],
            // The third right does nothing without the second.
            "Liv Lun" => [new(person.Organisation, null, Right.Suppliers)],
            "Nils Stille" => [new(person.Organisation, null, Right.Integrations)],
            _ => [new(person.Organisation, Role.GeneralManager)],
        };

    /// <summary>The first number with control digits for a birthday that is a little later for each.</summary>
    private static string Number(int at)
    {
        var born = new DateOnly(1962, 2, 3).AddDays(at * 611);
        return Enumerable
            .Range(100 + at, 100)
            .Select(individual => PersonNumber.Synthetic(born, individual))
            .First(number => number is not null)!;
    }
}
