using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.SelfService.Features.Events;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.SelfService.Tests.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Events;

/// <summary>Whose names the log shows for the ids in it.</summary>
public sealed class LogNameTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task What_people_write_is_never_looked_up_even_if_it_is_somebodys_id(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var domain = NewOrganisation.Domain();
        var other = await NewOrganisation.With(server, domain);
        using var stranger = await NewOrganisation.Add(server, other.Number, $"ukjent@{domain}");
        var hidden = Ground.ClientId(await stranger.Visitor.NewClient("Hemmelig fusjon"));
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var curious = $"{stranger.Id}";
        var mine = await eva.Visitor.NewClient("Min klient");
        await eva.Visitor.Paste(mine, Ground.Jwk(hidden));
        await eva.Visitor.Submit(
            await eva.Visitor.Get($"{mine}/endre"),
            "/endre",
            ("name", "Min klient"),
            ("description", curious),
            ("team", hidden),
            ("tags", curious)
        );

        string[] shown =
        [
            (await eva.Visitor.Get($"{mine}/aktivitet")).Text,
            (await eva.Visitor.Get("/ver2/logg")).Text,
            (await eva.Visitor.Get("/ver2/logg?som=csv")).Text,
        ];

        Assert.All(shown, text => Assert.Contains(hidden, text));
        Assert.All(shown, text => Assert.Contains(curious, text));
        Assert.All(shown, text => Assert.DoesNotContain("Hemmelig fusjon", text));
        Assert.All(shown, text => Assert.DoesNotContain(stranger.Name, text));
    }

    [Theory, OnBoth]
    public async Task A_client_with_the_same_id_in_another_environment_is_not_taken_for_the_one_that_acted(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        using var impostor = await Machine.Of(
            server,
            "ver1",
            ApiCalls.Lynghei,
            ApiCalls.WriteClients
        );
        var made = await machine.NewClient(("client_name", "Gjort av maskin"));
        var subject = made.Id();
        await using var db = server.Db();
        var acting = (await db.Events.SingleAsync(e => e.Subject == subject, Stop)).ClientId!;
        (
            await impostor.Post(
                ApiCalls.Clients,
                ApiCalls.Client(("client_name", "Falsk kundeservice"), ("client_id", acting))
            )
        ).Is(HttpStatusCode.OK);
        using var anne = await server.SignedIn(Ground.Anne);

        var log = await anne.Get($"/ver2/logg?q={subject}&som=csv");
        var byName = await anne.Get($"/ver2/logg?q={subject}&hvem=falsk&som=jsonl");
        await using var scope = server.Server.Portal.CreateAsyncScope();
        var parties = await scope
            .ServiceProvider.GetRequiredService<FindEventParties>()
            .Handle(await db.Events.Where(e => e.Subject == subject).ToListAsync(Stop), Stop);

        Assert.Contains("Gjort av maskin", log.Text);
        Assert.DoesNotContain("Falsk kundeservice", log.Text);
        Assert.Equal("", byName.Text.Trim());
        Assert.All(parties, party => Assert.Null(party.Actor));
    }

    [Theory, OnBoth]
    public async Task A_suppliers_people_stand_in_its_customers_log_as_the_supplier(
        DatabaseKind kind
    )
    {
        var (server, eva, customer) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        using var rolf = await server.SignedIn("rolf@pingvin.example");
        await SupplierPageTests.Make(rolf, customer);

        var log = await eva.Visitor.Get("/ver2/logg?som=csv");
        var byName = await eva.Visitor.Get("/ver2/logg?hvem=rolf&som=jsonl");
        var bySupplier = await eva.Visitor.Get("/ver2/logg?hvem=pingvin&som=jsonl");
        var made = log.Text.Split('\n').Single(line => line.Contains("ble opprettet"));

        Assert.Contains("PINGVIN", made);
        Assert.DoesNotContain("Rolf", log.Text);
        Assert.Equal("", byName.Text.Trim());
        Assert.Contains("integration.created", bySupplier.Text);
    }

    [Theory, OnBoth]
    public async Task An_own_client_stands_there_by_its_name(DatabaseKind kind)
    {
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var mine = await eva.Visitor.NewClient("Min klient");
        await eva.Visitor.Paste(mine, Ground.Jwk("kid-1"));

        var log = await eva.Visitor.Get("/ver2/logg?som=csv");

        var named = $"Min klient ({Ground.ClientId(mine)})";
        Assert.Contains($"Integrasjonen {named}", log.Text);
        Assert.Contains($"clientId:  → {named}", log.Text);
    }
}
