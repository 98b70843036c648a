using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Tests.Features.Scopes;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Features.Scopes.ScopeCalls;

namespace Portvakt.SelfService.Tests.Features.AccessRequests;

[Requirement("R21")]
public sealed class AccessRequestTests(Servers servers)
{
    private const string Requests = "/api/v1/scopes/access/requests";
    private const string Clients = "/api/v1/clients";

    [Theory, OnBoth]
    public async Task A_yes_gives_the_access_and_puts_the_scope_on_the_client(DatabaseKind kind)
    {
        var (server, provider, consumer) = await Parties(kind);
        var scope = await provider.NewName();
        var client = await NewClient(consumer);

        var asked = (
            await consumer.Send(
                HttpMethod.Post,
                Requests,
                new
                {
                    scope,
                    purpose = "Vise høyder i kartet",
                    legal_basis = "Kartloven § 1",
                    contact = "kart@fossekall.example",
                    valid_to = "2999-06-30",
                    client_id = client,
                }
            )
        ).Is(HttpStatusCode.OK);
        Assert.Equal("REQUESTED", asked.Text("state"));
        Assert.Equal(client, asked.Text("client_id"));

        var inbox = await List(provider, "provider", "&state=REQUESTED");
        var seen = inbox.EnumerateArray().Single(r => r.Text("id") == asked.Text("id"));
        Assert.Equal("STILLE FOSSEKALL KOMMUNE", seen.Text("consumer_organization_name"));
        Assert.Equal("Vise høyder i kartet", seen.Text("purpose"));

        var approved = (await Decide(provider, asked, "approve", "")).Is(HttpStatusCode.OK);
        Assert.Equal("APPROVED", approved.Text("state"));
        Assert.Contains("effective_at", approved.Members());

        var access = (await provider.Send(HttpMethod.Get, Accesses + Of(scope))).Json[0];
        Assert.Equal(
            (Fossekall, "2999-06-30"),
            (access.Text("consumer_orgno"), access.Text("valid_to"))
        );
        var registered = await consumer.Send(HttpMethod.Get, $"{Clients}/{client}");
        Assert.Equal(
            [scope],
            registered.Json.GetProperty("scopes").EnumerateArray().Select(s => s.GetString())
        );
        var own = await List(consumer, "consumer", "&state=approved");
        Assert.Contains(asked.Text("id"), own.Each("id"));
        Assert.Equal(
            [
                (EventType.ScopeCreated, Fjelltake),
                (EventType.AccessRequested, Fossekall),
                (EventType.AccessRequested, Fjelltake),
                (EventType.AccessGranted, Fjelltake),
                (EventType.AccessRequestDecided, Fossekall),
                (EventType.AccessRequestDecided, Fjelltake),
            ],
            (await Planted.Events(server, scope)).Select(e => (e.Type, e.Organisation!.Value.Value))
        );
    }

    [Theory, OnBoth]
    public async Task A_provider_learns_nothing_of_the_consumers_clients(DatabaseKind kind)
    {
        var (server, provider, consumer) = await Parties(kind);
        var scope = await provider.NewName();
        var client = await NewClient(consumer);
        var asked = (await Ask(consumer, scope, ("client_id", client))).Is(HttpStatusCode.OK);

        var inbox = await List(provider, "provider");
        var approved = await Decide(provider, asked, "approve", "");

        Assert.DoesNotContain(client, inbox.GetRawText());
        Assert.DoesNotContain(client, approved.Text);
        foreach (var note in await Planted.Events(server, scope))
        {
            // Each in its own log: who acted, and with what, is for the organisation that acted.
            var isProviders = note.Organisation!.Value.Value == Fjelltake;
            if (isProviders)
                Assert.DoesNotContain(client, note.After ?? "");
            Assert.NotEqual(isProviders ? consumer.ClientId : provider.ClientId, note.ClientId);
        }
        await using var db = server.Db();
        var change = await db.Events.SingleAsync(
            e => e.Subject == client && e.Type == EventType.IntegrationScopesChanged,
            TestContext.Current.CancellationToken
        );
        Assert.Equal((Fossekall, null), (change.Organisation!.Value.Value, change.ClientId));
    }

    [Theory, OnBoth]
    public async Task A_no_says_why_and_leaves_the_way_open(DatabaseKind kind)
    {
        var (_, provider, consumer) = await Parties(kind);
        var scope = await provider.NewName();
        var asked = (await Ask(consumer, scope)).Is(HttpStatusCode.OK);

        var mute = await Decide(provider, asked, "decline", "{}");
        var declined = await Decide(provider, asked, "decline", """{"reason":"Feil scope"}""");

        Assert.Equal(["reason field-missing"], mute.Complaints());
        Assert.Equal("DENIED", declined.Is(HttpStatusCode.OK).Text("state"));
        var own = (await List(consumer, "consumer")).EnumerateArray();
        Assert.Equal("Feil scope", own.Single(r => r.Text("scope") == scope).Text("reason"));
        Assert.Empty(
            (await provider.Send(HttpMethod.Get, Accesses + Of(scope))).Json.EnumerateArray()
        );
        (await Ask(consumer, scope)).Is(HttpStatusCode.OK);
    }

    [Theory, OnBoth]
    public async Task What_is_decided_stays_decided(DatabaseKind kind)
    {
        var (_, provider, consumer) = await Parties(kind);
        var scope = await provider.NewName();
        var asked = (await Ask(consumer, scope)).Is(HttpStatusCode.OK);
        (await Decide(provider, asked, "approve", "")).Is(HttpStatusCode.OK);

        var again = await Decide(provider, asked, "approve", "");
        var changed = await Decide(provider, asked, "decline", """{"reason":"Angrer"}""");

        foreach (var answer in new[] { again, changed })
        {
            answer.Is(HttpStatusCode.Conflict);
            Assert.Equal("access-request-decided", answer.Code);
        }
    }

    [Theory, OnBoth]
    public async Task One_waits_for_an_answer_before_asking_again(DatabaseKind kind)
    {
        var (_, provider, consumer) = await Parties(kind);
        var scope = await provider.NewName();
        (await Ask(consumer, scope)).Is(HttpStatusCode.OK);

        var again = await Ask(consumer, scope);

        again.Is(HttpStatusCode.Conflict);
        Assert.Equal("access-request-exists", again.Code);
    }

    [Theory, OnBoth]
    public async Task Nobody_asks_for_what_it_can_use(DatabaseKind kind)
    {
        var (_, provider, consumer) = await Parties(kind);
        var granted = await provider.NewName();
        await provider.Grant(granted);
        var forAll = await provider.NewName(("accessible_for_all", true));
        using var owner = await Machine.Of(
            await servers.On(kind),
            "ver2",
            Fjelltake,
            "idporten:dcr.write"
        );
        var own = await provider.NewName();

        foreach (
            var answer in new[]
            {
                await Ask(consumer, granted),
                await Ask(consumer, forAll),
                await Ask(owner, own),
            }
        )
        {
            answer.Is(HttpStatusCode.Conflict);
            Assert.Equal("access-not-needed", answer.Code);
        }
    }

    [Theory, OnBoth]
    public async Task Only_scopes_that_one_can_see_can_be_asked_for(DatabaseKind kind)
    {
        var (_, provider, consumer) = await Parties(kind);
        var hidden = await provider.NewName(("visibility", "PRIVATE"));
        var inactive = await provider.NewName(("active", false));
        var known = await provider.NewName(("visibility", "PRIVATE"));
        await provider.Grant(known);
        await provider.Revoke(known);

        foreach (var name in new[] { hidden, inactive, "fjelltake:is/not/there", "nothing" })
        {
            var answer = await Ask(consumer, name);
            answer.Is(HttpStatusCode.BadRequest);
            Assert.Equal(["scope scope-unknown"], answer.Complaints());
        }
        (await Ask(consumer, known)).Is(HttpStatusCode.OK);
        var administration = await Ask(consumer, "idporten:dcr.write");
        administration.Is(HttpStatusCode.Forbidden);
        Assert.Equal(["scope scope-administration"], administration.Complaints());
    }

    [Theory]
    [OnBoth("purpose", "", "purpose field-missing")]
    [OnBoth("scope", null, "scope field-missing")]
    [OnBoth("valid_to", "2001-01-01", "valid_to access-end-past")]
    [OnBoth("client_id", "not-a-client", "client_id client-unknown")]
    public async Task A_mistake_is_told_at_its_member(
        DatabaseKind kind,
        string member,
        string? value,
        string complaint
    )
    {
        var (server, provider, consumer) = await Parties(kind);
        var scope = await provider.NewName();

        var answer = await Ask(consumer, scope, (member, value));

        answer.Is(HttpStatusCode.BadRequest);
        Assert.Equal([complaint], answer.Complaints());
        Assert.Equal([EventType.ScopeCreated], await server.EventsOf(scope));
    }

    [Theory, OnBoth]
    public async Task The_client_is_ones_own_and_fits_the_scope(DatabaseKind kind)
    {
        var (server, provider, consumer) = await Parties(kind);
        using var other = await Machine.Of(server, "ver2", Skattemake, "idporten:dcr.write");
        var scope = await provider.NewName();
        var forLogin = await provider.NewName(
            ("allowed_integration_types", new[] { "api_klient" })
        );
        var client = await NewClient(consumer);
        var others = await NewClient(other);

        var stolen = await Ask(consumer, scope, ("client_id", others));
        var unfit = await Ask(consumer, forLogin, ("client_id", client));

        Assert.Equal(["client_id client-unknown"], stolen.Complaints());
        Assert.Equal(["client_id scope-wrong-kind"], unfit.Complaints());
    }

    [Theory, OnBoth]
    public async Task Only_the_scopes_owner_decides(DatabaseKind kind)
    {
        var (server, provider, consumer) = await Parties(kind);
        using var other = await server.Provider(Skattemake);
        using var asker = await server.Provider(Fossekall);
        var scope = await provider.NewName();
        var asked = (await Ask(consumer, scope)).Is(HttpStatusCode.OK);

        foreach (var machine in new[] { other, asker })
        {
            (await Decide(machine, asked, "approve", "")).Is(HttpStatusCode.NotFound);
            (await Decide(machine, asked, "decline", """{"reason":"Nei"}""")).Is(
                HttpStatusCode.NotFound
            );
        }
        (await Decide(consumer, asked, "approve", "")).Is(HttpStatusCode.Forbidden);
        Assert.DoesNotContain(asked.Text("id"), (await List(other, "provider")).Each("id"));
        Assert.DoesNotContain(asked.Text("id"), (await List(other, "consumer")).Each("id"));
    }

    [Theory, OnBoth]
    public async Task A_side_must_be_chosen_and_the_providers_takes_its_own_scope(DatabaseKind kind)
    {
        var (_, _, consumer) = await Parties(kind);

        var neither = await consumer.Send(HttpMethod.Get, Requests);
        var odd = await consumer.Send(HttpMethod.Get, Requests + "?role=other");
        var state = await consumer.Send(HttpMethod.Get, Requests + "?role=consumer&state=MAYBE");
        var provider = await consumer.Send(HttpMethod.Get, Requests + "?role=provider");

        Assert.Equal("api-parameter-missing", neither.Code);
        Assert.Equal("api-parameter-malformed", odd.Code);
        Assert.Equal(["state word-unknown"], state.Complaints());
        provider.Is(HttpStatusCode.Forbidden);
        Assert.Equal("scope-needed", provider.Code);
    }

    [Theory, OnBoth]
    public async Task What_became_of_the_parties_counts_when_it_is_decided(DatabaseKind kind)
    {
        var (_, provider, consumer) = await Parties(kind);
        var scope = await provider.NewName();
        var client = await NewClient(consumer);
        var asked = (await Ask(consumer, scope, ("client_id", client))).Is(HttpStatusCode.OK);
        await provider.Send(HttpMethod.Delete, ScopesPath + Of(scope));

        var closed = await Decide(provider, asked, "approve", "");
        await provider.Send(
            HttpMethod.Put,
            ScopesPath + Of(scope),
            new
            {
                description = "Back",
                active = true,
                allowed_integration_types = new[] { "krr" },
            }
        );
        var approved = await Decide(provider, asked, "approve", "");

        Assert.Equal("scope-inactive", closed.Code);
        approved.Is(HttpStatusCode.OK);
        var unfit = await consumer.Send(HttpMethod.Get, $"{Clients}/{client}");
        Assert.Empty(unfit.Json.GetProperty("scopes").EnumerateArray());
    }

    private async Task<(TestServer, Machine Provider, Machine Consumer)> Parties(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        return (
            server,
            await server.Provider(),
            await Machine.Of(server, "ver2", Fossekall, "idporten:dcr.write")
        );
    }

    private static Task<MachineAnswer> Ask(
        Machine consumer,
        string scope,
        params (string Name, string? Value)[] members
    )
    {
        var body = new Dictionary<string, string?> { ["scope"] = scope, ["purpose"] = "En prøve" };
        foreach (var (name, value) in members)
            body[name] = value;
        return consumer.Send(HttpMethod.Post, Requests, body);
    }

    private static Task<MachineAnswer> Decide(
        Machine machine,
        JsonElement request,
        string verb,
        string body
    ) => machine.Send(HttpMethod.Post, $"{Requests}/{request.Text("id")}/{verb}", body);

    private static async Task<JsonElement> List(Machine machine, string role, string more = "") =>
        (await machine.Send(HttpMethod.Get, $"{Requests}?role={role}{more}")).Is(HttpStatusCode.OK);

    private static async Task<string> NewClient(Machine machine)
    {
        var answer = await machine.Send(
            HttpMethod.Post,
            Clients,
            new
            {
                integration_type = "maskinporten",
                client_name = "Kartklient",
                description = "Of a test",
                scopes = Array.Empty<string>(),
            }
        );
        return answer.Is(HttpStatusCode.OK).Text("client_id");
    }
}
