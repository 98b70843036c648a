using System.Net;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Journey;

/// <summary>A consumer's other ways, each step in a real browser: a JWK, a certificate, and the end of an integration.</summary>
public sealed class ConsumerJourneyTests(Browser browser)
{
    private const string Anne = "anne@fossekall.example";
    private const string Fossekall = "314308425";
    private const string Scope = "fjelltake:kart/hoyde.read";

    [Theory]
    [InlineData(DatabaseKind.Sqlite, true)]
    [InlineData(DatabaseKind.Postgres, false)]
    [Requirement("R20"), Requirement("R22"), Requirement("R23")]
    public async Task A_JWK_between_brackets_gives_tokens_until_the_integration_is_deactivated(
        DatabaseKind database,
        bool javaScript
    )
    {
        await using var server = await Start(database);
        await using var anne = await Sit(server, javaScript);
        using var client = new TokenClient(server.Issuer("ver2"));

        await ConsumerSteps.ChooseKind(anne, "Maskinporten");
        await ConsumerSteps.FillIn(anne, "Kartklient", Scope);
        await ConsumerSteps.Create(anne, client, "Kartklient");
        await ConsumerSteps.AddJwk(anne, client, "min_egen_nokkel");
        await client.Token(Scope);

        await anne.Menu("ver2", "Integrasjoner");
        await anne.Follow("Kartklient");
        await ConsumerSteps.Deactivate(anne, "Kartklient");
        Assert.Equal(HttpStatusCode.BadRequest, await Refused(client, "MP-100"));

        await ConsumerSteps.Reactivate(anne);
        await client.Token(Scope);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, false)]
    [InlineData(DatabaseKind.Postgres, true)]
    [Requirement("R24")]
    public async Task An_enterprise_certificate_is_checked_saved_and_gives_tokens(
        DatabaseKind database,
        bool javaScript
    )
    {
        await using var server = await Start(database);
        await using var anne = await Sit(server, javaScript);
        using var client = new TokenClient(server.Issuer("ver2"));

        await ConsumerSteps.FillIn(anne, "Med sertifikat", Scope);
        await ConsumerSteps.Create(anne, client, "Med sertifikat");
        await ConsumerSteps.AddCertificate(anne, client, client.Certificate(server, Fossekall));
        await client.Token(Scope);

        // The key is found by the kid that the page showed, and by no other.
        client.KeyId += "x";
        Assert.NotEqual(HttpStatusCode.OK, (await client.Ask(Scope)).Status);
    }

    private static async Task<HttpStatusCode> Refused(TokenClient client, string code)
    {
        var (status, body) = await client.Ask(Scope);
        Assert.EndsWith(code, body.GetProperty("error_uri").GetString());
        return status;
    }

    /// <summary>Signed in, and on the list of integrations in ver2.</summary>
    private async Task<PortalUser> Sit(TestServer server, bool javaScript)
    {
        var user = await PortalUser.At(
            await browser.NewSession(javaScript: javaScript),
            server.Portal
        );
        await user.SignIn(Anne, server.DemoPassword());
        await user.Menu("ver2", "Integrasjoner");
        return user;
    }

    private static Task<TestServer> Start(DatabaseKind database) =>
        TestServer.Start(database, stop: TestContext.Current.CancellationToken);
}
