using System.Net;
using System.Text.Json;
using Portvakt.Server.Settings;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Ansattporten;

/// <summary>A provider of another make (oidc-provider), which knows nothing of Altinn, in place of Ansattporten.</summary>
[Requirement("R33")]
public sealed class OtherProviderTests
{
    private const string NewScope = "/prod/mine-api/nytt";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task Its_words_for_organisations_and_rights_let_somebody_act(DatabaseKind kind)
    {
        await using var server = await Trusting(kind, FreePort.Next());
        await using var provider = await Provider(server, "312045109", "api");
        await server.HasPrefix("fjelltake");
        using var mona = server.NewVisitor();

        await Through(mona, server, NewScope);
        var made = await mona.Submit(await mona.Get(NewScope), "/nytt", [.. Scope("annen")]);

        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        var other = await mona.Get("/prod/integrasjoner");
        Assert.Contains("Du mangler rettigheten", other.Text);
        Assert.NotNull(other.Document.QuerySelector("header a[title='Mona Annen']"));
    }

    [Fact]
    public async Task Somebody_who_represents_nobody_there_represents_nobody_here()
    {
        await using var server = await Trusting(DatabaseKind.Sqlite, FreePort.Next());
        await using var provider = await Provider(server, null, "api");
        using var mona = server.NewVisitor();

        await Through(mona, server, NewScope);

        Assert.NotEqual(HttpStatusCode.OK, (await mona.Get(NewScope)).Status);
    }

    [Theory]
    [InlineData("administrator", HttpStatusCode.OK)]
    [InlineData("saksbehandler", HttpStatusCode.Forbidden)]
    public async Task Its_role_makes_somebody_administrator_for_the_session(
        string role,
        HttpStatusCode expected
    )
    {
        await using var server = await Trusting(DatabaseKind.Sqlite, FreePort.Next());
        await using var provider = await Provider(server, "312045109", "api", role);
        using var mona = server.NewVisitor();

        await Through(mona, server, "/");

        Assert.Equal(expected, (await mona.Get(Links.NewWebhook)).Status);
    }

    [Fact]
    public async Task Signing_out_here_signs_out_there()
    {
        await using var server = await Trusting(DatabaseKind.Sqlite, FreePort.Next());
        await using var provider = await Provider(server, "312045109", "api");
        using var mona = server.NewVisitor();
        await Through(mona, server, "/");

        var page = await mona.Get("/min-profil");
        var there = await mona.Submit(page, "/logg-ut");

        Assert.StartsWith(Authority(server), there.Location, StringComparison.Ordinal);
        Assert.DoesNotContain("id_token_hint", there.Location, StringComparison.Ordinal);
    }

    private static Task<TestServer> Trusting(DatabaseKind kind, int port) =>
        TestServer.Start(
            kind,
            change: settings =>
                settings.Environments.Single(e => e.Name == "prod").Ansattporten =
                    new AnsattportenSettings
                    {
                        Authority = $"http://localhost:{port}",
                        ClientId = "portvakt",
                        ClientSecret = "a-secret-that-both-of-them-know-well",
                        OrganisationClaim = "orgs",
                        RightsClaim = "duties",
                        RoleClaim = "roles",
                        NumberClaim = null,
                        Apis = "api",
                        Integrations = "klient",
                        Suppliers = "leverandør",
                    },
            stop: Stop
        );

    private static string Authority(TestServer server) =>
        server
            .Server.Installation.Settings.Environments.Single(e => e.Name == "prod")
            .Ansattporten!.Authority;

    private static async Task<ChildProcess> Provider(
        TestServer server,
        string? organisation,
        string duty,
        string role = "medarbeider"
    )
    {
        var person = new
        {
            sub = "mona",
            name = "Mona Annen",
            orgs = organisation is null ? Array.Empty<string>() : [organisation],
            duties = new[] { duty },
            roles = new[] { role },
        };
        var provider = ChildProcess.Start(
            "node",
            server.DataFolder,
            [],
            Repository.Absolute("tests/Clients/node/other-provider.mjs"),
            new Uri(Authority(server)).Port.ToString(
                System.Globalization.CultureInfo.InvariantCulture
            ),
            server.Portal.ToString().TrimEnd('/'),
            "prod",
            JsonSerializer.Serialize(person)
        );
        await provider.Says("listening");
        return provider;
    }

    /// <summary>Follows the way to the provider, through its questions, and back.</summary>
    private static async Task Through(Visitor visitor, TestServer server, string back)
    {
        var page = await visitor.Get($"/prod/ansattporten?tilbake={Uri.EscapeDataString(back)}");
        for (var steps = 0; steps < 10 && page.Location is { } next; steps++)
        {
            if (next == back)
                return;
            page = await visitor.Get(Absolute(next, server));
        }
        Assert.Fail($"the way ends at {page.Status}: {page.Text}");
    }

    /// <summary>Its own steps are addresses without a host.</summary>
    private static string Absolute(string next, TestServer server) =>
        next.StartsWith("/who/", StringComparison.Ordinal) ? Authority(server) + next : next;

    private static IEnumerable<(string, string)> Scope(string name) =>
        [
            ("prefix", "fjelltake"),
            ("subscope", name),
            ("description", "Laget etter innlogging hos en annen"),
            ("visibility", "Public"),
        ];
}
