using System.Text.Json;
using Portvakt.Server.Keys;
using Portvakt.Store;

namespace Portvakt.Server.Tests.Clients;

/// <summary>The code that a client's page offers for download, run as it is against the token server.</summary>
[Requirement("R31")]
public sealed class CodeSampleRunTests(Servers servers) : IDisposable
{
    /// <summary>The compiler of C# takes its time on a busy machine.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("csharp", "dotnet", "run", "FetchToken.cs")]
    [InlineData("python", "/usr/bin/python3", "fetch_token.py")]
    [InlineData("node", "node", "fetch-token.mjs")]
    [InlineData("curl", "bash", "fetch-token.sh")]
    public async Task A_downloaded_program_fetches_a_token(
        string language,
        string program,
        params string[] arguments
    )
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var env = server.DemoFile("consumer.env");
        await Download(server, env, language, arguments[^1], "");

        await using var run = Run(program, arguments);

        Assert.True(await run.Exit(Patience) == 0, run.Output + run.Errors);
        var answer = JsonElement.Parse(run.Output.Trim());
        Assert.Equal("Bearer", answer.GetProperty("token_type").GetString());
        Assert.Equal(env["MP_SCOPE"], answer.GetProperty("scope").GetString());
        Assert.NotEmpty(answer.GetProperty("access_token").GetString()!);
    }

    [Theory]
    [InlineData("csharp", "dotnet", "run", "FetchToken.cs")]
    [InlineData("python", "/usr/bin/python3", "fetch_token.py")]
    [InlineData("node", "node", "fetch-token.mjs")]
    [InlineData("curl", "bash", "fetch-token.sh")]
    public async Task That_of_a_client_without_keys_signs_with_its_enterprise_certificate(
        string language,
        string program,
        params string[] arguments
    )
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var env = server.DemoFile("certificate.env");
        var file = env["MP_PFX"].Split('|');
        File.Copy(file[0], folder.File("certificate.p12"));
        using var lars = await server.SignedIn("lars@lynghei.example");
        await Download(lars, env["MP_PFX_CLIENT_ID"], language, arguments[^1], "");

        await using var run = Run(program, arguments, ("P12_PASSWORD", file[1]));

        Assert.True(await run.Exit(Patience) == 0, run.Output + run.Errors);
        var answer = JsonElement.Parse(run.Output.Trim());
        Assert.Equal(env["MP_SCOPE"], answer.GetProperty("scope").GetString());
        Assert.Contains("314685644", Payload(answer.GetProperty("access_token").GetString()!));
    }

    [Theory]
    [InlineData("python", "/usr/bin/python3", "fetch_token.py")]
    [InlineData("node", "node", "fetch-token.mjs")]
    [InlineData("curl", "bash", "fetch-token.sh")]
    public async Task It_asks_for_the_audience_that_was_chosen_and_tells_of_a_refusal(
        string language,
        string program,
        string file
    )
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var env = server.DemoFile("consumer.env");
        await Download(server, env, language, file, "&resource=https://api.example/kart");
        await using (var run = Run(program, [file]))
        {
            Assert.True(await run.Exit() == 0, run.Output + run.Errors);
            var token = JsonElement.Parse(run.Output.Trim()).GetProperty("access_token");
            Assert.Contains("https://api.example/kart", Payload(token.GetString()!));
        }

        // With another key than the registered one.
        await File.WriteAllTextAsync(
            folder.File("private-key.pem"),
            TestGrant.SharedKey.ExportPkcs8PrivateKeyPem(),
            Stop
        );
        await using var refused = Run(program, [file]);

        Assert.NotEqual(0, await refused.Exit());
        Assert.Contains("invalid_grant", refused.Output);
    }

    public void Dispose() => folder.Dispose();

    private async Task Download(
        TestServer server,
        IReadOnlyDictionary<string, string> env,
        string language,
        string file,
        string more
    )
    {
        using var anne = await server.SignedIn("anne@fossekall.example");
        await Download(anne, env["MP_CLIENT_ID"], language, file, more);
        var (key, _) = PrivateJwk.Read(env["MP_JWK"])!.Value;
        using (key)
            await File.WriteAllTextAsync(
                folder.File("private-key.pem"),
                key.ExportPkcs8PrivateKeyPem(),
                Stop
            );
    }

    private async Task Download(
        Visitor visitor,
        string clientId,
        string language,
        string file,
        string more
    )
    {
        var page = $"/ver2/integrasjoner/{clientId}/kode";
        var code = await visitor.Get($"{page}/last-ned?sprak={language}{more}");
        await File.WriteAllTextAsync(folder.File(file), code.Text, Stop);
        // The published library that the page says to install.
        if (language == "node" && !Directory.Exists(folder.File("node_modules")))
            Directory.CreateSymbolicLink(
                folder.File("node_modules"),
                Repository.Absolute("tests/Clients/node/node_modules")
            );
    }

    private ChildProcess Run(
        string program,
        string[] arguments,
        params (string Name, string Value)[] surroundings
    ) =>
        ChildProcess.Start(
            program,
            folder.Path,
            surroundings.Select(s => KeyValuePair.Create(s.Name, s.Value)),
            arguments
        );

    private static string Payload(string token) =>
        System.Text.Encoding.UTF8.GetString(
            System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[1])
        );
}
