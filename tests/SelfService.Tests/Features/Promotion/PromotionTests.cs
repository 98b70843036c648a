using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Tests.Features.Ansattporten;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.SelfService.Tests.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Promotion;

/// <summary>"Ta i bruk i produksjon": what was tested is taken over, and its keys are not.</summary>
public sealed class PromotionTests(Servers servers)
{
    private const string Rolf = "rolf@pingvin.example";
    private const string RolfsName = "Rolf Rask";
    private static readonly EnvironmentName Prod = EnvironmentName.Of("prod");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task It_is_compared_taken_over_without_keys_and_linked_both_ways(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var rolf = await server.SignedIn(Rolf);
        await rolf.SignInStrong(server, "prod", RolfsName);
        var scope = await server.NewScope(granted: false);
        await InProd(server, scope.Name);
        var client = await rolf.NewClient("Fagsystem", scope.Name.Value, Ground.Open);
        await rolf.Paste(client, Ground.Jwk("k1"));
        var details = await rolf.Get(client);
        var link = Link(client);

        var page = await rolf.Get(link);
        var lines = await rolf.Submit(page, link, ("name", "Fagsystem\ni drift"));
        var done = await rolf.Submit(page, link, ("name", "Fagsystem i drift"));

        Assert.NotNull(details.Document.QuerySelector($"main a[href='{link}']"));
        Assert.Contains("Side om side", page.Text);
        Assert.Contains("Ulik", Row(page, "Utsteder (issuer)"));
        Assert.Contains("Lik", Row(page, "Beskrivelse"));
        Assert.Contains("1 nøkkel", Row(page, "Nøkler"));
        Assert.Contains("Blir ikke med", Row(page, "Nøkler"));
        Assert.Contains("Tilgang mangler", Row(page, scope.Name.Value));
        Assert.Contains(
            "har ikke gitt tilgang",
            Step(page, "Virksomheten har tilgang til scopene")
        );
        Assert.Contains("Be om tilgang", Step(page, "Virksomheten har tilgang til scopene"));
        Assert.Contains("Gjenstår", Step(page, "Nytt nøkkelpar for produksjon"));
        Assert.Contains("I orden", Step(page, "Du har rettigheten"));
        Assert.Contains("tegn som ikke kan leses", lines.ProblemAt("name"));
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        var there = await rolf.Get(done.Location!);
        Assert.Equal("Fagsystem i drift", there.Heading);
        Assert.Contains("Legg til en ny nøkkel", there.Text);
        Assert.NotNull(there.Document.QuerySelector($"main a[href='{client}']"));
        var back = await rolf.Get(client);
        Assert.NotNull(back.Document.QuerySelector($"main a[href='{done.Location}']"));
        Assert.Null(back.Document.QuerySelector($"main a[href='{link}']"));
        var (test, prod) = (await Stored(server, client), await Stored(server, done.Location!));
        Assert.Equal(test.Lineage, prod.Lineage);
        Assert.NotEqual(test.ClientId, prod.ClientId);
        Assert.Empty(prod.Keys);
        Assert.Contains(scope.Name, prod.Scopes.Select(s => s.Scope));
        var written = Assert.Single(
            await server.Events(EventType.IntegrationCreated, prod.ClientId)
        );
        Assert.Equal("prod", written.Environment);
    }

    [Theory, OnBoth]
    public async Task The_key_of_test_is_refused_in_production_and_a_new_one_is_not(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var rolf = await server.SignedIn(Rolf);
        await rolf.SignInStrong(server, "prod", RolfsName);
        var client = await rolf.NewClient("Nøkkelbytte");
        await rolf.Paste(client, Ground.Jwk("k1"));
        var link = Link(client);
        var done = await rolf.Submit(await rolf.Get(link), link, ("name", "Nøkkelbytte"));
        var twin = done.Location!;

        using var machine = await Machine.Of(server, "prod", "313176762", ApiCalls.WriteClients);
        var keys = $"{ApiCalls.Clients}/{Ground.ClientId(twin)}/jwks";

        var sent = await machine.Post(keys, $"[{Ground.Jwk("another-name")}]");
        var put = await machine.Put($"{keys}/k9", Ground.Jwk("k9"));
        var same = await rolf.Paste(twin, Ground.Jwk("another-name"));
        var before = await Stored(server, twin);
        var fresh = await rolf.Paste(
            twin,
            Ground.Jwk("k2", System.Security.Cryptography.RSA.Create(2048))
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, same.Status);
        Assert.Contains("allerede i bruk i ver2", same.ProblemAt("key"));
        Assert.EndsWith("key-of-twin", Assert.Single(sent.Complaints()), StringComparison.Ordinal);
        Assert.EndsWith("key-of-twin", Assert.Single(put.Complaints()), StringComparison.Ordinal);
        Assert.Empty(before.Keys);
        Assert.Equal(HttpStatusCode.Redirect, fresh.Status);
        Assert.Equal("k2", Assert.Single((await Stored(server, twin)).Keys).Kid);
    }

    [Theory, OnBoth]
    public async Task Scopes_that_production_does_not_show_are_left_behind(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var rolf = await server.SignedIn(Rolf);
        await rolf.SignInStrong(server, "prod", RolfsName);
        var only = await server.NewScope(granted: false);
        var hidden = await server.NewScope(granted: false);
        await InProd(server, hidden.Name, Visibility.Private);
        var client = await rolf.NewClient("Delvis", only.Name.Value, hidden.Name.Value);
        var link = Link(client);

        var page = await rolf.Get(link);
        var done = await rolf.Submit(page, link, ("name", "Delvis"));

        foreach (var name in new[] { only.Name.Value, hidden.Name.Value })
        {
            Assert.Contains("Blir ikke med", Row(page, name));
            Assert.Contains(name, Step(page, "Scopene finnes i produksjon"));
        }
        // What its provider keeps to itself tells nothing of its owner.
        Assert.DoesNotContain("har ikke gitt tilgang", page.Text);
        Assert.Empty((await Stored(server, done.Location!)).Scopes);
    }

    [Theory, OnBoth]
    public async Task A_sign_in_client_gets_the_addresses_of_production(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var rolf = await server.SignedIn(Rolf);
        await rolf.SignInStrong(server, "prod", RolfsName);
        var made = await rolf.Submit(
            await rolf.Get($"{Ground.New}?tjeneste=idporten"),
            "/ny",
            ("name", "Innlogging"),
            ("description", "Prøve"),
            ("application_type", "web"),
            ("token_endpoint_auth_method", "private_key_jwt"),
            ("grant_types", "authorization_code"),
            ("redirect_uris", "https://test.example/back"),
            ("scopes", "openid")
        );
        var link = Link(made.Location!);
        var page = await rolf.Get(link);

        var wrong = await rolf.Submit(page, link, ("name", ""), ("redirect_uris", "feil"));
        var done = await rolf.Submit(
            page,
            link,
            ("name", "Innlogging"),
            ("redirect_uris", "https://app.example/back")
        );

        Assert.Equal("https://test.example/back", page.ValueOf("redirect_uris"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("Skriv et navn", wrong.ProblemAt("name"));
        Assert.Contains("feil", wrong.ProblemAt("redirect_uris"));
        var twin = await Stored(server, done.Location!);
        Assert.Equal(["https://app.example/back"], twin.Settings.RedirectUris);
        Assert.Equal(["openid"], twin.Scopes.Select(s => s.Scope.Value));
        var compared = await rolf.Get(link);
        Assert.Contains("Ulik", Row(compared, "Adresser etter innlogging"));
    }

    [Theory, OnBoth]
    public async Task It_is_taken_over_once(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var rolf = await server.SignedIn(Rolf);
        await rolf.SignInStrong(server, "prod", RolfsName);
        var client = await rolf.NewClient("Bare én gang");
        var link = Link(client);
        var page = await rolf.Get(link);
        var done = await rolf.Submit(page, link, ("name", "Bare én gang"));

        var again = await rolf.Submit(page, link, ("name", "Bare én gang"));
        var compared = await rolf.Get(link);

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("allerede tatt i bruk i prod", again.Text);
        Assert.NotNull(compared.Document.QuerySelector($"main a[href='{done.Location}']"));
        Assert.Null(compared.Document.QuerySelector("main form[method=post]"));
    }

    [Theory, OnBoth]
    public async Task What_changed_since_it_was_compared_is_compared_again(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var rolf = await server.SignedIn(Rolf);
        await rolf.SignInStrong(server, "prod", RolfsName);
        var client = await rolf.NewClient("Før");
        var link = Link(client);
        var page = await rolf.Get(link);
        await rolf.Submit(
            await rolf.Get($"{client}/endre"),
            "/endre",
            ("name", "Etter"),
            ("description", "Endret imens")
        );

        var late = await rolf.Submit(page, link, ("name", "Før"));

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Noen andre endret dette", late.Text);
        Assert.Equal("Etter", late.ValueOf("name"));
    }

    [Theory, OnBoth, Requirement("R28")]
    public async Task Without_the_sign_in_or_the_right_it_shows_what_is_missing(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.NewClient("Uten innlogging");
        using var mona = await server.SignedIn("mona@fjelltake.example");
        await mona.SignInStrong(server, "prod", "Mona Tåke");
        var monas = await mona.NewClient("Uten rettighet");

        var weak = await anne.Get(Link(client));
        var sent = await anne.Submit(weak, Link(client), ("name", "x"));
        var lacking = await mona.Get(Link(monas));
        var refused = await mona.Submit(lacking, Link(monas), ("name", "x"));

        Assert.Contains("Stopper her", Step(weak, "Du har rettigheten i produksjon"));
        Assert.Contains("Ansattporten", weak.Text);
        Assert.StartsWith("/prod/ansattporten?", sent.Location, StringComparison.Ordinal);
        Assert.Contains("Du mangler rettigheten", Step(lacking, "Du har rettigheten"));
        Assert.NotNull(lacking.Document.QuerySelector("main button[aria-disabled=true]"));
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal(0, await Count(server, monas));
    }

    [Theory, OnBoth]
    public async Task Others_and_what_is_no_test_are_not_found(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        using var rolf = await server.SignedIn(Rolf);
        await rolf.SignInStrong(server, "prod", RolfsName);
        var theirs = await anne.NewClient("Fossekalls");
        var own = await rolf.NewClient("Pingvins");
        var page = await rolf.Get(Link(own));
        var hidden = page
            .Document.QuerySelectorAll("main form input[type=hidden]")
            .Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!))
            .ToArray();
        var id = Ground.ClientId(own);

        foreach (
            var path in new[]
            {
                Link(theirs),
                $"/prod/integrasjoner/ny/fra/ver2/{Guid.NewGuid()}",
                $"/prod/integrasjoner/ny/fra/prod/{id}",
                $"/prod/integrasjoner/ny/fra/tull/{id}",
                $"/ver2/integrasjoner/ny/fra/ver2/{id}",
            }
        )
        {
            Assert.Equal(HttpStatusCode.NotFound, (await rolf.Get(path)).Status);
            var sent = await rolf.Post(path, [.. hidden, ("name", "x")]);
            Assert.Equal(HttpStatusCode.NotFound, sent.Status);
        }
        Assert.Equal(0, await Count(server, theirs));
    }

    [Theory, OnBoth]
    public async Task A_synthetic_customer_stays_in_test(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var rolf = await server.SignedIn(Rolf);
        await rolf.SignInStrong(server, "prod", RolfsName);
        var fields = new[]
        {
            ("kind", "maskinporten"),
            ("name", "For kunden"),
            ("description", "Prøve"),
            ("customer", "314685644"),
        };
        var asked = await rolf.Submit(await rolf.Get(Ground.New), "/ny", fields);
        var made = await rolf.Submit(asked, "/ny", fields);
        var link = Link(made.Location!);

        var sent = await rolf.Submit(await rolf.Get(link), link, ("name", "For kunden"));

        Assert.Contains("bare brukes i test", sent.Text);
        Assert.Equal(0, await Count(server, made.Location!));
    }

    private static string Link(string client) =>
        $"/prod/integrasjoner/ny/fra/ver2/{Ground.ClientId(client)}";

    private static string Row(VisitedPage page, string label) =>
        page
            .Document.QuerySelectorAll("tbody tr")
            .Single(row => row.QuerySelector("th")!.TextContent.Trim() == label)
            .TextContent;

    private static string Step(VisitedPage page, string label) =>
        page
            .Document.QuerySelectorAll(".pv-check")
            .Single(step => step.TextContent.Trim().StartsWith(label, StringComparison.Ordinal))
            .TextContent;

    /// <summary>The same scope in production, granted to nobody.</summary>
    private static async Task InProd(
        TestServer server,
        ScopeName name,
        Visibility visibility = Visibility.Public
    )
    {
        await using var db = server.Db();
        db.Scopes.Add(
            Scope.Create(
                Prod,
                name,
                Ground.Fjelltake,
                new ScopeProperties(new LanguageMap("Et scope i drift"))
                {
                    Visibility = visibility,
                },
                DateTimeOffset.UnixEpoch.AddYears(50)
            )
        );
        await db.SaveChangesAsync(Stop);
    }

    private static async Task<Integration> Stored(TestServer server, string address)
    {
        await using var db = server.Db();
        var id = Ground.ClientId(address);
        return await db.Integrations.SingleAsync(i => i.ClientId == id, Stop);
    }

    /// <summary>How many twins of a client there are in production.</summary>
    private static async Task<int> Count(TestServer server, string client)
    {
        var lineage = (await Stored(server, client)).Lineage;
        await using var db = server.Db();
        return await db.Integrations.CountAsync(
            i => i.Lineage == lineage && i.Environment == Prod,
            Stop
        );
    }
}
