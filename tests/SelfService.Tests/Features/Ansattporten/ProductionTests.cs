using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Ansattporten;

/// <summary>Who may change something in production, from the sign-in to the withdrawn right.</summary>
public sealed class ProductionTests(Servers servers)
{
    private const string Kari = "kari@fjelltake.example";
    private const string NewScope = "/prod/mine-api/nytt";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth, Requirement("R6"), Requirement("R8")]
    public async Task With_the_right_a_scope_is_made_in_production(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        await server.HasPrefix("fjelltake");
        using var mona = await server.SignedIn("mona@fjelltake.example");

        var back = await mona.SignInStrong(server, "prod", "Mona Tåke", back: NewScope);
        var form = await mona.Get(back.Location!);
        var sent = await mona.Submit(form, "/nytt", [.. Scope($"p{Guid.NewGuid():N}")]);

        Assert.Equal(NewScope, back.Location);
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
    }

    [Theory, OnBoth, Requirement("R28")]
    public async Task Without_the_right_the_button_names_it_and_who_can_give_it(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var mona = await server.SignedIn("mona@fjelltake.example");
        await mona.SignInStrong(server, "prod", "Mona Tåke");

        var list = await mona.Get("/prod/integrasjoner");

        Assert.Contains("Du mangler rettigheten", list.Text);
        Assert.Contains("Selvbetjening av integrasjoner i ID-porten/Maskinporten", list.Text);
        Assert.Contains("Kari", list.Text);
    }

    [Theory, OnBoth, Requirement("R6"), Requirement("R28")]
    public async Task Without_the_sign_in_the_page_offers_it(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var kari = await server.SignedIn(Kari);

        var form = await kari.Get(NewScope);

        var link = form.Document.QuerySelector("main a[href^='/prod/ansattporten']");
        Assert.Equal("Logg inn med Ansattporten", link?.TextContent.Trim());
    }

    [Theory, OnBoth, Requirement("R9")]
    public async Task A_withdrawn_right_bites_at_the_next_click(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        await server.HasPrefix("fjelltake");
        using var mona = await server.SignedIn("mona@fjelltake.example");
        await mona.SignInStrong(server, "prod", "Mona Tåke");
        var form = await mona.Get(NewScope);
        await using (var db = server.Db())
            await db.RightGrants.Where(g => g.Right == Right.Apis).ExecuteDeleteAsync(Stop);

        var sent = await mona.Submit(form, "/nytt", [.. Scope("uten.rett")]);

        Assert.Equal(HttpStatusCode.Forbidden, sent.Status);
        await using var after = server.Db();
        Assert.False(
            await after.Scopes.AnyAsync(
                s => s.Name == Domain.Scopes.ScopeName.Of("fjelltake:uten.rett"),
                Stop
            )
        );
    }

    [Theory, OnBoth]
    public async Task A_sign_in_for_one_environment_is_worth_nothing_in_another(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var mona = await server.SignedIn("mona@fjelltake.example");
        await mona.SignInStrong(server, "ver2", "Mona Tåke");

        var form = await mona.Get(NewScope);

        Assert.NotNull(form.Document.QuerySelector("main a[href^='/prod/ansattporten']"));
    }

    [Theory, OnBoth]
    public async Task The_session_gets_a_new_cookie_and_the_old_one_opens_nothing(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var mona = await server.SignedIn("mona@fjelltake.example");
        using var thief = server.NewVisitor();
        thief.TakeCookiesOf(mona);

        await mona.SignInStrong(server, "prod", "Mona Tåke");

        var stolen = await thief.Get("/prod/mine-api");
        Assert.Equal(HttpStatusCode.Redirect, stolen.Status);
        Assert.Equal(HttpStatusCode.OK, (await mona.Get("/prod/mine-api")).Status);
    }

    [Theory, OnBoth]
    public async Task Somebody_without_an_account_comes_in_by_the_provider_alone(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var mona = server.NewVisitor();

        await mona.SignInStrong(server, "prod", "Mona Tåke", back: "/prod/mine-api");
        var list = await mona.Get("/prod/mine-api");

        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.NotNull(list.Document.QuerySelector("header a[title='Mona Tåke']"));
    }

    [Theory, OnBoth]
    public async Task An_answer_that_nobody_asked_for_signs_nobody_in(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var mona = await server.SignedIn("mona@fjelltake.example");
        using var other = await server.SignedIn(Kari);
        var callback = await mona.AtProvider(server, "prod", "Mona Tåke");

        var stolen = await other.Get(callback);
        var forged = await mona.Get(
            callback.Replace("state=", "state=x", StringComparison.Ordinal)
        );

        Assert.StartsWith("/ansattporten/ikke-fullfort", stolen.Location);
        Assert.StartsWith("/ansattporten/ikke-fullfort", forged.Location);
        var failed = await other.Get(stolen.Location!);
        var again = failed.Document.QuerySelector("main .pv-actions a")!;
        Assert.Equal("Prøv igjen", again.TextContent.Trim());
        Assert.StartsWith("/prod/ansattporten?tilbake=", again.GetAttribute("href"));
        var form = await other.Get(NewScope);
        Assert.NotNull(form.Document.QuerySelector("main a[href^='/prod/ansattporten']"));
    }

    [Theory, OnBoth]
    public async Task A_code_is_worth_one_sign_in(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var mona = await server.SignedIn("mona@fjelltake.example");
        var callback = await mona.AtProvider(server, "prod", "Mona Tåke");
        await mona.Get(callback);

        var again = await mona.Get(callback);

        Assert.StartsWith("/ansattporten/ikke-fullfort", again.Location);
    }

    [Theory, OnBoth]
    public async Task The_way_back_stays_in_the_portal(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var mona = await server.SignedIn("mona@fjelltake.example");

        var back = await mona.SignInStrong(
            server,
            "prod",
            "Mona Tåke",
            back: "https://evil.example/"
        );

        Assert.Equal("/", back.Location);
    }

    [Theory, OnBoth]
    public async Task Signing_out_ends_it_at_the_provider_too(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var mona = await server.SignedIn("mona@fjelltake.example");
        await mona.SignInStrong(server, "prod", "Mona Tåke");

        var left = await mona.Submit(await mona.Get("/min-profil"), "/logg-ut");

        Assert.StartsWith(
            server.Server.Installation.Login,
            left.Location,
            StringComparison.Ordinal
        );
        // The hint would carry the national identity number in the address.
        Assert.DoesNotContain("id_token_hint", left.Location, StringComparison.Ordinal);
        var ended = await mona.Get(left.Location!);
        Assert.StartsWith($"{server.Portal}prod/ansattporten/ut", ended.Location!);
        Assert.Equal(HttpStatusCode.Redirect, (await mona.Get("/prod/mine-api")).Status);
    }

    private static IEnumerable<(string, string)> Scope(string subscope) =>
        [
            ("prefix", "fjelltake"),
            ("subscope", subscope),
            ("description", "Laget i produksjon"),
            ("visibility", "Public"),
        ];
}
