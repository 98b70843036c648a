using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Features.Integrations;

/// <summary>"Endre" on an integration.</summary>
[Requirement("R20")]
public sealed class EditIntegrationTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task What_was_typed_is_stored_and_the_rest_stays(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Før", Ground.Granted);
        await visitor.Paste(client, Ground.Jwk("k1"));

        var answer = await visitor.Submit(
            await visitor.Get($"{client}/endre"),
            "/endre",
            ("name", "Etter"),
            ("description", "En annen prøve"),
            ("team", "Kart"),
            ("tags", "ros, kart ,ros"),
            ("lifetime", "300")
        );

        Assert.Equal(client, answer.Location);
        var page = await visitor.Get(client);
        Assert.Equal("Etter", page.Heading);
        foreach (
            var told in new[]
            {
                "Endringene er lagret",
                "Kart",
                ">ros</a>",
                ">kart</a>",
                "300 sekunder",
            }
        )
            Assert.Contains(told, page.Text);
        var stored = await Stored(server, client);
        Assert.Equal(["ros", "kart"], stored.Tags);
        Assert.Equal([Ground.Granted], stored.Scopes.Select(s => s.Scope.Value));
        Assert.Equal(["k1"], stored.Keys.Select(k => k.Kid));
        var written = Assert.Single(
            await server.Events(EventType.IntegrationChanged, stored.ClientId)
        );
        Assert.Contains("\"name\":\"F\\u00F8r\"", written.Before);
        Assert.Contains("\"team\":\"Kart\"", written.After);
    }

    [Theory, OnBoth]
    public async Task The_fields_of_a_sign_in_are_there_to_change_and_the_others_are_not(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        using var visitor = await server.SignedIn(Ground.Anne);
        var made = await machine.Post(Clients, SignInClient(("logo_uri", "https://app.example/l")));
        var client = $"{Ground.List}/{made.Is(HttpStatusCode.OK).Id()}";
        var plain = await visitor.NewClient("Uten innlogging");

        var form = await visitor.Get($"{client}/endre");
        var other = await visitor.Get($"{plain}/endre");
        var answer = await visitor.Submit(
            form,
            "/endre",
            ("name", "Innlogging"),
            ("description", "Prøve"),
            ("application_type", "web"),
            ("token_endpoint_auth_method", "private_key_jwt"),
            ("grant_types", "authorization_code"),
            ("grant_types", "refresh_token"),
            ("redirect_uris", "https://app.example/back\nhttps://app.example/two"),
            ("post_logout_redirect_uris", "https://app.example/out"),
            ("code_challenge_method", "S256"),
            ("refresh_token_usage", "ONETIME"),
            ("logo_uri", form.ValueOf("logo_uri")!)
        );

        Assert.Equal("https://app.example/back", form.ValueOf("redirect_uris"));
        Assert.Equal("https://app.example/l", form.ValueOf("logo_uri"));
        Assert.Null(other.Document.GetElementById("redirect_uris"));
        Assert.Equal(client, answer.Location);
        var stored = await Stored(server, client);
        Assert.Equal(
            ["https://app.example/back", "https://app.example/two"],
            stored.Settings.RedirectUris
        );
        Assert.Equal(["https://app.example/out"], stored.Settings.PostLogoutRedirectUris);
        Assert.Equal(
            [GrantType.AuthorizationCode, GrantType.RefreshToken],
            stored.Settings.GrantTypes
        );
        Assert.Equal("https://app.example/l", stored.Settings.LogoUri);
        // It shows who it is by a key now.
        Assert.Null(stored.Secret);
        Assert.Contains("https://app.example/two", (await visitor.Get(client)).Text);
    }

    [Theory]
    [OnBoth("name", "", "Skriv et navn")]
    [OnBoth("description", " ", "Skriv kort hva")]
    [OnBoth("lifetime", "3601", "mellom 1 og 3600")]
    [OnBoth("team", "LANGT", "60")]
    [OnBoth("tags", "a,b,c,d,e,f,g,h,i,j,k", "10")]
    public async Task A_wrong_field_is_told_at_the_field_and_nothing_is_stored(
        DatabaseKind kind,
        string field,
        string value,
        string message
    )
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Uendret");
        var typed = new Dictionary<string, string>
        {
            ["name"] = "Nytt navn",
            ["description"] = "Ny beskrivelse",
            ["lifetime"] = "",
            ["team"] = "",
            ["tags"] = "",
            [field] = value == "LANGT" ? new string('a', 61) : value,
        };

        var page = await visitor.Submit(
            await visitor.Get($"{client}/endre"),
            "/endre",
            [.. typed.Select(pair => (pair.Key, pair.Value))]
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, page.ProblemAt(field));
        Assert.Equal(typed["name"], page.ValueOf("name"));
        Assert.Equal("Uendret", (await Stored(server, client)).Name);
    }

    [Theory, OnBoth]
    public async Task A_form_made_before_somebody_elses_change_shows_what_is_stored_now(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await visitor.NewClient("Først");
        var form = await visitor.Get($"{client}/endre");
        await Rename(visitor, form, "Den raske");

        var late = await Rename(visitor, form, "Den sene");

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Noen andre endret dette", late.Text);
        Assert.Equal("Den raske", late.ValueOf("name"));
        Assert.Equal("Den raske", (await Stored(server, client)).Name);
    }

    [Theory, OnBoth]
    public async Task A_customer_looks_but_leaves_it_to_its_supplier(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var supplier = await Machine.Of(server, "ver2", Pingvin, SupplyClients);
        using var anne = await server.SignedIn(Ground.Anne);
        var made = await supplier.NewClient(("client_orgno", Fossekall));
        var client = $"{Ground.List}/{made.Id()}";

        var page = await anne.Get(client);
        var form = await anne.Get($"{client}/endre");
        var sent = await Rename(anne, form, "Kundens navn");

        Assert.Null(page.Document.QuerySelector($"a[href='{client}/endre']"));
        Assert.NotNull(form.Document.QuerySelector("main button[aria-disabled=true]"));
        Assert.Equal(HttpStatusCode.Forbidden, sent.Status);
        Assert.Equal("A client", (await Stored(server, client)).Name);
    }

    [Theory, OnBoth]
    public async Task What_only_the_page_can_say_survives_a_put_that_says_nothing_of_it(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer();
        using var visitor = await server.SignedIn(Ground.Anne);
        var made = await machine.NewClient();
        var client = $"{Ground.List}/{made.Id()}";
        await visitor.Submit(
            await visitor.Get($"{client}/endre"),
            "/endre",
            ("name", "Med team"),
            ("description", "Prøve"),
            ("team", "Kart"),
            ("tags", "ros")
        );

        (await machine.Put(made.Address(), Client())).Is(HttpStatusCode.OK);

        var stored = await Stored(server, client);
        Assert.Equal(("A client", "Kart"), (stored.Name, stored.Team));
        Assert.Equal(["ros"], stored.Tags);
    }

    private static Task<VisitedPage> Rename(Visitor visitor, VisitedPage form, string name) =>
        visitor.Submit(form, "/endre", ("name", name), ("description", "Prøve"));

    private static async Task<Integration> Stored(TestServer server, string client)
    {
        await using var db = server.Db();
        var id = Ground.ClientId(client);
        return await db.Integrations.SingleAsync(i => i.ClientId == id, Stop);
    }
}
