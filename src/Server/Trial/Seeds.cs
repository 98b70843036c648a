using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Server.Keys;
using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.Server.Trial;

/// <summary>Fills an empty Trial store with the demo: organisations, people, scopes, clients, and their files.</summary>
internal static class Seeds
{
    // Only a to z: it is typed on every keyboard and shown in every console.
    private static readonly string[] Words =
    [
        "bjerk",
        "fjord",
        "granitt",
        "havre",
        "isbre",
        "kompass",
        "lyng",
        "multe",
        "nordlys",
        "orrfugl",
        "polar",
        "rogn",
        "stein",
        "tind",
        "ulv",
        "vidde",
    ];

    /// <summary>Plants unless somebody besides the operator is there: also after a first start that was cut off.</summary>
    public static async Task PlantInEmpty(
        Installation installation,
        StoreConnection store,
        IDataProtectionProvider protection,
        PersonNumbers numbers,
        KeysAhead keys,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        var operatorNumber = installation.OperatorNumber;
        if (await db.Organisations.AnyAsync(o => o.Number != operatorNumber, cancellation))
            return;
        var files = new DemoFiles(installation.DataFolder);
        var password = Passphrase();
        PlantOrganisations(db, installation.Terms.InForce(now), now);
        var people = DemoPeople.Plant(db, password, now);
        DemoIdentities.Plant(db, people, numbers, installation.Landscape, now);
        DemoMercantile.Plant(db, now);
        DemoSoleTrader.Plant(db, numbers, now);
        var secret = DemoOperator.Plant(db, protection, password, now);
        var tests = installation
            .Landscape.Environments.Where(e => e.Kind == EnvironmentKind.Test)
            .ToList();
        foreach (var environment in tests)
            new DemoScopes(db, environment, now).Plant();
        if (EnvironmentOfClients(installation) is { } ver2)
        {
            using var consumerKey = await keys.Take();
            files.Consumer(ver2, DemoClients.Consumer(db, ver2.Name, consumerKey, now));
            using var administratorKey = await keys.Take();
            var administrator = await DemoClients.Administrator(
                db,
                ver2.Name,
                administratorKey,
                now,
                cancellation
            );
            files.Administration(ver2, administrator);
            var ca = TestCa.Ensure(installation.DataFolder, now);
            await DemoCertificate.Plant(db, files, ca, ver2, keys, now);
            using var supplierKey = await keys.Take();
            var supplier = DemoClients.Supplier(db, ver2.Name, supplierKey, now);
            DemoDelegations.Plant(db, ver2.Name, supplier, now);
            files.Supplier(ver2, supplier);
        }
        files.People(installation.Portal, password, DemoOperator.Email, secret);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Where the demo's clients are; null in an installation without that environment.</summary>
    public static InstalledEnvironment? EnvironmentOfClients(Installation installation) =>
        installation.Landscape.Environments.FirstOrDefault(e =>
            e.Kind == EnvironmentKind.Test && e.Name.Value == "ver2"
        );

    private static void PlantOrganisations(PortvaktDb db, Terms terms, DateTimeOffset now)
    {
        foreach (var unit in DemoOrganisations.Customers.Concat(DemoOrganisations.SubUnits))
            db.RegisterUnits.Add(RegisterUnit.Of(unit.Id, unit.Name, unit.Form, unit.Parent));
        foreach (var demo in DemoOrganisations.Customers)
        {
            var organisation = Organisation.Register(demo.Id, demo.Name, now);
            if (demo.SignedTerms)
                db.TermsAcceptances.Add(organisation.AcceptTerms(terms, null, now));
            db.Organisations.Add(organisation);
            db.EmailDomains.Add(EmailDomain.Create(demo.Domain, demo.Id, false, now).Value!);
        }
    }

    /// <summary>Four words and a number: some 26 bits, enough for made-up people behind a sign-in that locks.</summary>
    private static string Passphrase() =>
        string.Join('-', RandomNumberGenerator.GetItems<string>(Words, 4))
        + "-"
        + RandomNumberGenerator.GetInt32(100, 1000);
}
