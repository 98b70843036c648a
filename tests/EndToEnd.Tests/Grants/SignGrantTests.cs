using System.Collections.Concurrent;
using System.Text;
using Microsoft.Playwright;
using Portvakt.Server.Keys;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Grants;

/// <summary>"Test nå" with a key that the browser signs with.</summary>
public sealed class SignGrantTests(Browser browser, Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("pem")]
    [InlineData("jwk")]
    [InlineData("pkcs1")]
    [InlineData("encrypted", true)]
    [InlineData("pfx", true)]
    public async Task A_key_that_is_picked_signs_in_the_browser_and_never_leaves_it(
        string form,
        bool isLocked = false
    )
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var env = server.DemoFile("consumer.env");
        var (key, _) = PrivateJwk.Read(env["MP_JWK"])!.Value;
        await using var session = await browser.NewSession();
        var user = await OnTestPage(session, server, env);
        var sent = new ConcurrentQueue<string>();
        session.Request += (_, request) =>
            sent.Enqueue(
                $"{request.Url} {Encoding.Latin1.GetString(request.PostDataBuffer ?? [])}"
            );

        await user.SignWith(KeyFiles.Of(form, key, env["MP_JWK"]));
        if (isLocked)
        {
            await user.IsTold("låst med passord");
            await user.Unlock(KeyFiles.Password);
        }

        await user.GotToken();
        await user.Sees(env["MP_CLIENT_ID"]);
        Assert.Contains(
            sent,
            request => request.Contains("assertion=ey", StringComparison.Ordinal)
        );
        using (key)
            Assert.All(
                SecretParts.Of(key).Append(Uri.EscapeDataString(KeyFiles.Password)),
                part => Assert.DoesNotContain(sent, request => request.Contains(part))
            );
        await user.Page.IsAccessible();
    }

    [Theory]
    [InlineData("ikke en nøkkel", "ingen privat RSA-nøkkel")]
    [InlineData("{\"kty\":\"RSA\"", "JSON-teksten har en feil")]
    [InlineData("{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}", "bare den offentlige delen")]
    [InlineData("{\"kty\":\"EC\",\"crv\":\"P-256\",\"d\":\"AQAB\"}", "signerer med RSA")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nAAAA\n", "PEM-teksten er ikke hel")]
    [InlineData(
        "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----",
        "privat nøkkel for SSH"
    )]
    public async Task A_file_that_cannot_sign_is_explained_and_nothing_is_sent(
        string text,
        string problem
    )
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var session = await browser.NewSession();
        var user = await OnTestPage(session, server, server.DemoFile("consumer.env"));
        var posts = 0;
        session.Request += (_, request) => posts += request.Method == "POST" ? 1 : 0;

        await user.SignWith(KeyFiles.File("key.txt", text));

        await user.IsTold(problem);
        await Assertions.Expect(user.Page.Locator("#key-file")).ToBeFocusedAsync();
        Assert.Equal(0, posts);
        await user.Page.IsAccessible();
    }

    [Fact]
    public async Task Without_JavaScript_the_page_says_so_and_a_pasted_grant_is_sent()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var env = server.DemoFile("consumer.env");
        await using var session = await browser.NewSession(javaScript: false);
        var user = await OnTestPage(session, server, env);

        await user.Sees("Å signere i nettleseren krever JavaScript");
        await user.Page.Locator("#assertion").FillAsync(DemoGrant.Sign(env));
        await user.Press("Send");

        await user.GotToken();
    }

    /// <summary>The command of the page, run as it stands there, makes what the form takes.</summary>
    [Fact]
    public async Task The_command_line_signs_what_the_page_shows()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var env = server.DemoFile("consumer.env");
        await using var session = await browser.NewSession();
        var user = await OnTestPage(session, server, env);
        using var folder = new TempFolder();
        var (key, _) = PrivateJwk.Read(env["MP_JWK"])!.Value;
        using (key)
            await File.WriteAllTextAsync(
                folder.File("private-key.pem"),
                key.ExportPkcs8PrivateKeyPem(),
                Stop
            );

        await user.SignByCommand(folder);

        await user.GotToken();
    }

    private static Task<PortalUser> OnTestPage(
        IBrowserContext session,
        TestServer server,
        IReadOnlyDictionary<string, string> env
    ) => TestBench.Open(session, server, env["MP_CLIENT_ID"]);
}
