using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Store.Accounts;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>Values for the holes in the addresses of pages, from the demo of a running server.</summary>
internal sealed partial class Samples(TestServer server)
{
    private const string Environment = "ver2";
    private readonly Dictionary<string, string> values = [];

    private static readonly ConcurrentDictionary<TestServer, Lazy<Task<Samples>>> Shared = new();

    /// <summary>Those of a server: they are put into it once, for all tests that look at its pages.</summary>
    public static Task<Samples> Of(TestServer server) =>
        Shared
            .GetOrAdd(
                server,
                it => new Lazy<Task<Samples>>(async () =>
                {
                    var samples = new Samples(it);
                    await samples.Collect(CancellationToken.None);
                    return samples;
                })
            )
            .Value;

    /// <summary>Finds or makes what the pages show.</summary>
    private async Task Collect(CancellationToken stop)
    {
        var number = OrganisationId.Of("0192:312045109");
        await using var db = server.Db();
        var scope = await db
            .Scopes.Where(s => s.Owner == number)
            .Where(s => db.Accesses.Any(a => a.ScopeId == s.Id))
            .ToListAsync(stop);
        var here = scope.First(s => s.Environment.Value == Environment);
        var access = await db.Accesses.FirstAsync(a => a.ScopeId == here.Id, stop);
        var client = server.DemoFile("selvbetjening.env");
        var integration = await db
            .Integrations.Include(i => i.Keys)
            .FirstAsync(i => i.ClientId == client["MP_CLIENT_ID"], stop);
        values["{environment}/mine-api/{id:guid}"] = $"{Environment}/mine-api/{here.Id}";
        values["{access:guid}"] = access.Id.ToString();
        values["/tilgang/{access:guid}/angre"] = $"/tilgang/{await Removed(db, here, stop)}/angre";
        values["{clientId}"] = integration.ClientId;
        values["{environment}/integrasjoner/ny/fra/{from}/{clientId}"] =
            $"prod/integrasjoner/ny/fra/{Environment}/{integration.ClientId}";
        values["/kunder/{id}/"] = $"/kunder/{Customer(integration)}/";
        values["{kid}"] = integration.Keys[0].Kid;
        values["/nokler/lagret"] = $"/nokler/lagret?kid={integration.Keys[0].Kid}";
        values["{environment}"] = Environment;
        values["{environment}/forklar"] =
            $"{Environment}/forklar?scope=fjelltake:finnes.ikke&klient={integration.ClientId}";
        await CollectRegister(db, number, here.Name, stop);
        values["/fortsett/{id:guid}"] = $"/fortsett/{await Parked(db, stop)}";
        values["{code}"] = "MP-250";
        values["{guide}"] = "nytt-scope";
        values["{operation}"] = "replaceClient";
        values["{*path:nonfile}"] = "finnes-ikke";
        values["/bekreft/{secret}"] = "/bekreft/" + Link(LinkPurpose.ConfirmRegistration, db);
        values["/nytt-passord/{secret}"] = "/nytt-passord/" + Link(LinkPurpose.ResetPassword, db);
        values["/drift/invitasjon/{secret}"] =
            "/drift/invitasjon/" + Link(LinkPurpose.JoinAsOperator, db);
        values["/drift/utboks/{id:guid}"] = $"/drift/utboks/{OutboxSamples.Add(db)}";
        new RequestSamples(db, number, values).Collect();
        new MercantileSamples(db, number, values).Collect(integration);
        new EndSamples(db, number, values).Collect();
        await new PeopleSamples(db, number, values).Collect(stop);
        await db.SaveChangesAsync(stop);
        values["/dev/mail/{id:guid}"] = $"/dev/mail/{await Mail(stop)}";
    }

    /// <summary>The address with its holes filled; fails for a hole that nobody has given a value.</summary>
    public string Fill(string pattern)
    {
        foreach (var (hole, value) in values.OrderByDescending(v => v.Key.Length))
            pattern = pattern.Replace(hole, value, StringComparison.Ordinal);
        Assert.False(Hole().IsMatch(pattern), $"no sample value for {pattern}: add one to Samples");
        return pattern;
    }

    /// <summary>One that a client signs people in for.</summary>
    private static string Customer(Domain.Integrations.Integration client)
    {
        var now = TimeProvider.System.GetUtcNow();
        var asked = new Domain.Integrations.RequestedOnBehalfOf(
            "byggesak-0301",
            "Byggesak for Lynghei",
            "Søknader om å bygge",
            "314685644",
            "https://byggesak.example",
            null
        );
        return Domain
            .Integrations.OnBehalfOf.Create(asked, NumberSchemes.Norwegian, now)
            .Then(entry => client.Add(entry, now))
            .Value!.Id;
    }

    /// <summary>An access that was removed just now.</summary>
    private static async Task<Guid> Removed(
        Portvakt.Store.PortvaktDb db,
        Domain.Scopes.Scope scope,
        CancellationToken stop
    )
    {
        var now = TimeProvider.System.GetUtcNow();
        var unit = await db.RegisterUnits.FirstAsync(
            u => !db.Accesses.Any(a => a.ScopeId == scope.Id && a.Consumer == u.Id),
            stop
        );
        var access = Domain.Scopes.ScopeAccess.Grant(scope, unit.Id, now);
        access.Remove(now);
        db.Accesses.Add(access);
        return access.Id;
    }

    /// <summary>A form that waits for its writer to sign in again.</summary>
    private async Task<Guid> Parked(Portvakt.Store.PortvaktDb db, CancellationToken stop)
    {
        var kari = await db.Users.FirstAsync(u => u.Email == "kari@fjelltake.example", stop);
        var protector = server
            .Server.Portal.GetRequiredService<IDataProtectionProvider>()
            .CreateProtector("parked-forms");
        var form = ParkedForm.Of(
            kari.Id,
            $"/{Environment}/mine-api/nytt",
            protector.Protect("""{"subscope":["ventet"]}"""u8.ToArray()),
            TimeProvider.System.GetUtcNow()
        );
        db.ParkedForms.Add(form);
        return form.Id;
    }

    /// <summary>Somebody with rights, and a delegation of the organisation's.</summary>
    private async Task CollectRegister(
        Portvakt.Store.PortvaktDb db,
        OrganisationId number,
        Domain.Scopes.ScopeName own,
        CancellationToken stop
    )
    {
        const string supplier = "313176762";
        var holder = await db.RightGrants.FirstAsync(
            g => g.Organisation == number && g.Environment == EnvironmentName.Of(Environment),
            stop
        );
        var scheme = await db.DelegationSchemes.FirstAsync(
            s => s.Environment == EnvironmentName.Of(Environment),
            stop
        );
        var now = TimeProvider.System.GetUtcNow();
        var given = Delegation
            .Give(
                scheme,
                number,
                OrganisationId.Of($"0192:{supplier}"),
                Validity.Through(now, DateOnly.FromDateTime(now.UtcDateTime).AddDays(90)),
                "Avtale 2026/118"
            )
            .Value!;
        db.Delegations.Add(given);
        values["{handle:guid}"] = server.Server.Parts.Numbers.Handle(holder.PersonId).ToString();
        values["/gitt/{id:guid}"] = $"/gitt/{given.Id}";
        values["{supplier}"] = supplier;
        var chosen = $"leverandor={supplier}&valgt={scheme.Id}";
        values["/api/ny/apier"] = $"/api/ny/apier?{chosen}";
        values["/api/ny/bekreft"] = $"/api/ny/bekreft?{chosen}";
        values["/api/ny/kvittering"] =
            $"/api/ny/kvittering?gitt={given.Id}&ikke={scheme.Id}.{Problems.DelegationExists}";
        new DelegationSamples(db, number, values).Collect(scheme.Id, own);
    }

    private static string Link(LinkPurpose purpose, Portvakt.Store.PortvaktDb db)
    {
        var now = TimeProvider.System.GetUtcNow();
        var email = purpose == LinkPurpose.ResetPassword ? "mona" : "ny";
        var (link, secret) = OneTimeLink.Create(
            purpose,
            $"{email}@fjelltake.example",
            "Ny Fjell",
            Language.Bokmaal,
            now
        );
        db.OneTimeLinks.Add(link);
        return secret;
    }

    /// <summary>A mail comes from registering; it is in the same transaction, so it is there at once.</summary>
    private async Task<Guid> Mail(CancellationToken stop)
    {
        using var visitor = server.NewVisitor();
        await visitor.Submit(
            await visitor.Get("/registrer"),
            "/registrer",
            ("name", "Per Post"),
            ("email", "post@fjelltake.example")
        );
        await using var db = server.Db();
        return (await db.OutgoingMails.FirstAsync(stop)).Id;
    }

    [GeneratedRegex(@"[{}]")]
    private static partial Regex Hole();
}
