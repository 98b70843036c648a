using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

/// <summary>"Ny integrasjon" for each kind under "Difi-tjeneste".</summary>
[Requirement("R17"), Requirement("R20")]
public sealed class NewKindTests(Servers servers)
{
    private static readonly string[] OfSignIn =
    [
        "application_type",
        "token_endpoint_auth_method",
        "grant_types",
        "redirect_uris",
        "post_logout_redirect_uris",
    ];

    [Theory]
    [OnBoth("maskinporten", false, true)]
    [OnBoth("idporten", true, true)]
    [OnBoth("ansattporten", true, true)]
    [OnBoth("krr", false, false)]
    [OnBoth("api_klient", true, true)]
    public async Task Each_kind_has_just_its_own_fields(
        DatabaseKind kind,
        string service,
        bool signsIn,
        bool hasScopes
    )
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);

        var form = await visitor.Get($"{Ground.New}?tjeneste={service}");

        Assert.Equal(service, form.ValueOf("kind"));
        var current = form.Document.QuerySelector("#kind a[aria-current]")!;
        Assert.EndsWith($"tjeneste={service}", current.GetAttribute("href"));
        Assert.All(
            OfSignIn,
            f => Assert.Equal(signsIn, form.Document.GetElementById(f) is not null)
        );
        Assert.Equal(hasScopes, form.Document.GetElementById("scopes") is not null);
        Assert.NotNull(form.Document.GetElementById("customer"));
        Assert.Equal(
            service == "api_klient",
            form.Document.QuerySelector("input[value$='jwt-bearer']") is not null
        );
    }

    [Theory]
    [OnBoth("idporten")]
    [OnBoth("ansattporten")]
    [OnBoth("api_klient")]
    public async Task A_client_that_people_sign_in_with_is_made(DatabaseKind kind, string service)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);

        var answer = await visitor.Make(service, "private_key_jwt", "https://app.example/back");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var page = await visitor.Get(answer.Location!);
        Assert.Contains("https://app.example/back", page.Text);
        await using var db = server.Db();
        var id = Ground.ClientId(answer.Location!);
        var stored = await db.Integrations.SingleAsync(
            i => i.ClientId == id,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(service, stored.Kind.Word());
        Assert.Equal(["openid"], stored.Scopes.Select(s => s.Scope.Value));
        var tab = await visitor.Get($"{answer.Location}/scopes");
        Assert.DoesNotContain("Tilgang mangler", tab.Text);
    }

    [Theory, OnBoth]
    public async Task A_KRR_client_gets_its_scopes_by_itself(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);

        var answer = await visitor.Submit(
            await visitor.Get($"{Ground.New}?tjeneste=krr"),
            "/ny",
            ("name", "Oppslag"),
            ("description", "Slår opp")
        );
        var tab = await visitor.Get($"{answer.Location}/scopes");

        Assert.Contains("krr:global/kontaktinformasjon.read", tab.Text);
        Assert.Contains("krr:global/digitalpost.read", tab.Text);
        Assert.Null(tab.Document.QuerySelector("main a[href$='/legg-til']"));
    }

    [Theory, OnBoth]
    public async Task A_secret_is_shown_once_and_can_be_made_anew(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);

        var made = await visitor.Make("idporten", "client_secret_basic", "https://a.example/b");
        var secret = made.Document.QuerySelector(".pv-secret code")!.TextContent;
        var client = made.Document.QuerySelector("main .pv-actions a")!.GetAttribute("href")!;
        var page = await visitor.Get(client);
        var renewed = await visitor.Submit(
            await visitor.Get($"{client}/hemmelighet"),
            "/hemmelighet"
        );

        Assert.Equal(HttpStatusCode.OK, made.Status);
        Assert.Equal(43, secret.Length);
        Assert.Contains("Ikke send den i e-post eller chat", made.Text);
        Assert.DoesNotContain(secret, page.Text);
        Assert.Contains("Hemmeligheten utløper", page.Text);
        var another = renewed.Document.QuerySelector(".pv-secret code")!.TextContent;
        Assert.NotEqual(secret, another);
        var id = Ground.ClientId(client);
        Assert.Single(await server.Events(EventType.SecretRenewed, id));
    }

    [Theory, OnBoth]
    public async Task Who_has_no_secret_is_led_to_the_keys_or_to_the_choice_of_one(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var machine = await visitor.NewClient("Bare nøkkel");
        var made = await visitor.Make("idporten", "private_key_jwt", "https://a.example/b");

        var keys = await visitor.Get($"{machine}/hemmelighet");
        var choice = await visitor.Get($"{made.Location}/hemmelighet");

        Assert.Contains("signerer med nøkkel og har ingen hemmelighet", keys.Text);
        Assert.NotNull(keys.Document.QuerySelector($"main .pv-actions a[href='{machine}/nokler']"));
        Assert.Contains("Velg en klientautentisering med hemmelighet først.", choice.Text);
        Assert.DoesNotContain("token_endpoint_auth_method", choice.Text);
        Assert.NotNull(
            choice.Document.QuerySelector($"main .pv-actions a[href='{made.Location}/endre']")
        );
    }

    [Theory]
    [OnBoth("redirect_uris", "", "redirect")]
    [OnBoth("redirect_uris", "ikke en adresse", "ikke en adresse")]
    [OnBoth("redirect_uris", "javascript:alert(1)", "javascript:alert(1)")]
    [OnBoth("frontchannel_logout_uri", "https://other.example/", "")]
    [OnBoth("token_endpoint_auth_method", "none", "private_key_jwt")]
    [OnBoth("application_type", "teapot", "teapot")]
    [OnBoth("grant_types", "implicit", "authorization_code")]
    [OnBoth("authorization_lifetime", "i morgen", "315360000")]
    public async Task A_wrong_field_is_told_at_the_field(
        DatabaseKind kind,
        string field,
        string value,
        string message
    )
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var typed = new Dictionary<string, string>
        {
            ["name"] = "Innlogging",
            ["description"] = "Prøve",
            ["application_type"] = "web",
            ["token_endpoint_auth_method"] = "private_key_jwt",
            ["grant_types"] = "authorization_code",
            ["redirect_uris"] = "https://app.example/back",
            [field] = value,
        };

        var page = await visitor.Submit(
            await visitor.Get($"{Ground.New}?tjeneste=idporten"),
            "/ny",
            [.. typed.Select(pair => (pair.Key, pair.Value))]
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEqual("", page.ProblemAt(field));
        Assert.Contains(message, page.ProblemAt(field), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("idporten", page.ValueOf("kind"));
        Assert.Equal("Innlogging", page.ValueOf("name"));
    }

    [Theory, OnBoth]
    public async Task A_search_for_scopes_keeps_all_that_was_typed(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);

        var page = await visitor.Submit(
            await visitor.Get($"{Ground.New}?tjeneste=api_klient"),
            "/ny",
            ("name", "Halvferdig"),
            ("redirect_uris", "https://app.example/back"),
            ("team", "Kart"),
            ("scopes", Ground.Open),
            ("finn", "hoyde"),
            ("sok", "1")
        );

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Halvferdig", page.ValueOf("name"));
        Assert.Equal("https://app.example/back", page.ValueOf("redirect_uris"));
        Assert.Equal("Kart", page.ValueOf("team"));
        Assert.True(page.Document.QuerySelector("details:has(#scopes)")!.HasAttribute("open"));
        var ticked = page.Document.QuerySelectorAll("input[name=scopes][checked]");
        Assert.Equal(Ground.Open, Assert.Single(ticked).GetAttribute("value"));
    }
}
