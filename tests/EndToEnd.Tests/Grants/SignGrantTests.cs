using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
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
    public async Task A_key_that_is_picked_signs_in_the_browser_and_never_leaves_it(string form)
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

        await user
            .Page.Locator("#key-file")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = $"private-key.{form}",
                    MimeType = "text/plain",
                    Buffer = Encoding.UTF8.GetBytes(
                        form == "pem" ? key.ExportPkcs8PrivateKeyPem() : env["MP_JWK"]
                    ),
                }
            );
        await user.Press("Signer og send");

        await GotToken(user);
        await user.Sees(env["MP_CLIENT_ID"]);
        Assert.Contains(
            sent,
            request => request.Contains("assertion=ey", StringComparison.Ordinal)
        );
        using (key)
            Assert.All(
                Parts(key),
                part => Assert.DoesNotContain(sent, request => request.Contains(part))
            );
        await user.Page.IsAccessible();
    }

    [Theory]
    [InlineData("ikke en nøkkel", "ingen privat RSA-nøkkel")]
    [InlineData(
        "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----",
        "eldre format"
    )]
    [InlineData(
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----",
        "låst med et passord"
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

        await user
            .Page.Locator("#key-file")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "key.txt",
                    MimeType = "text/plain",
                    Buffer = Encoding.UTF8.GetBytes(text),
                }
            );
        await user.Press("Signer og send");

        await Assertions
            .Expect(user.Page.Locator("#key-file-feil").GetByText(problem))
            .ToBeVisibleAsync();
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

        await GotToken(user);
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
        var command = await user
            .Page.Locator("pre", new() { HasText = "openssl dgst" })
            .TextContentAsync();

        await using var shell = ChildProcess.Start("bash", folder.Path, [], "-c", command!);
        Assert.Equal(0, await shell.Exit());
        await user.Page.Locator("#assertion").FillAsync(shell.Output);
        await user.Press("Send");

        await GotToken(user);
    }

    /// <summary>The grant goes to the token server and back; on a busy machine that takes its time.</summary>
    private static Task GotToken(PortalUser user) =>
        Assertions
            .Expect(user.Main)
            .ToContainTextAsync("Du fikk et token", new() { Timeout = 20_000 });

    private static async Task<PortalUser> OnTestPage(
        IBrowserContext session,
        TestServer server,
        IReadOnlyDictionary<string, string> env
    )
    {
        var user = await PortalUser.At(session, server.Portal);
        await user.SignIn("anne@fossekall.example", server.DemoPassword());
        await user.Open($"/ver2/integrasjoner/{env["MP_CLIENT_ID"]}/test");
        return user;
    }

    /// <summary>Pieces of each secret number, in the spellings that a request could have them in.</summary>
    private static IEnumerable<string> Parts(RSA key)
    {
        var numbers = key.ExportParameters(true);
        foreach (var secret in new[] { numbers.D!, numbers.P!, numbers.Q! })
        {
            yield return Base64Url.EncodeToString(secret)[8..40];
            yield return Convert.ToBase64String(secret)[8..40];
            yield return Convert.ToHexString(secret)[8..40];
        }
        // The PEM's base64 is shifted against that of its parts.
        var pem = Convert.ToBase64String(key.ExportPkcs8PrivateKey());
        for (var start = 0; start + 32 <= pem.Length; start += 64)
            yield return pem[start..(start + 32)];
        yield return "PRIVATE KEY";
    }
}
