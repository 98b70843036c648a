using System.Globalization;
using Portvakt.Domain.Tokens;
using Portvakt.Store;

namespace Portvakt.Server.Tests.Commands;

/// <summary>portvakt token, as a program of its own against a running server.</summary>
[Requirement("R31")]
public sealed class TokenCommandTests(Servers servers) : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task The_demo_file_gives_a_token_in_plain_words()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var command = Token(await File(server));

        Assert.Equal(0, await command.Exit());
        Assert.Contains(server.Issuer("ver2"), command.Output);
        Assert.Contains("fjelltake:kart/hoyde.read", command.Output);
        Assert.Contains(server.DemoFile("consumer.env")["MP_CLIENT_ID"], command.Output);
        Assert.Matches("Valid until .* seconds left", command.Output);
        Assert.Matches("For +organisation [0-9]{3}", command.Output);
        Assert.Contains(server.Issuer("ver2") + "jwk", command.Output);
        Assert.Empty(command.Errors);
        AssertNoSecret(server, command);
    }

    [Fact]
    public async Task Raw_gives_the_token_and_nothing_else()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var command = Token(await File(server), "--raw");

        Assert.Equal(0, await command.Exit());
        Assert.Matches(@"\A[\w-]+\.[\w-]+\.[\w-]+\z", command.Output);
        Assert.Empty(command.Errors);
    }

    [Fact]
    public async Task A_refusal_is_explained_with_its_code_and_the_way_out()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var command = Token(await File(server, ("MP_SCOPE", "jordbaer:enhet.read")));

        Assert.Equal(1, await command.Exit());
        Assert.Empty(command.Output);
        Assert.Contains("MP-200", command.Errors);
        Assert.Matches("Meaning +These scopes are not registered on the client", command.Errors);
        Assert.Contains("What to do", command.Errors);
        foreach (var cause in AdviceCatalogue.Find("MP-200")!.Causes)
            Assert.Contains($"{cause.Cause.En}\n     {cause.Fix.En}", command.Errors);
        AssertNoSecret(server, command);
    }

    [Fact]
    public async Task A_value_in_the_description_returns_in_the_explanation()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var command = Token(await File(server, ("MP_CONSUMER_ORG", "123456789")));

        Assert.Equal(1, await command.Exit());
        Assert.Matches("Meaning +consumer_org in the grant has an invalid value", command.Errors);
    }

    [Fact]
    public async Task A_scope_that_cannot_be_delegated_is_told_from_one_that_was_not()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var command = Token(await File(server, ("MP_CONSUMER_ORG", "313176762")));

        Assert.Equal(1, await command.Exit());
        Assert.Contains("MP-251", command.Errors);
        Assert.Matches("Meaning +The scope .* cannot be delegated", command.Errors);
    }

    [Fact]
    public async Task An_audience_that_the_file_names_is_in_the_token()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var command = Token(await File(server, ("MP_RESOURCE", "https://api.example")));

        Assert.Equal(0, await command.Exit());
        Assert.Matches("Audience +https://api.example", command.Output);
    }

    [Theory]
    [InlineData("MP_ISSUER", "", "has no line MP_ISSUER")]
    [InlineData("MP_ISSUER", "ver2", "MP_ISSUER is not an http or https address")]
    [InlineData("MP_JWK", "{\"kty\":\"RSA\"}", "MP_JWK is not a private RSA key")]
    [InlineData("MP_JWK", "secret-nonsense", "MP_JWK is not a private RSA key")]
    [InlineData("MP_ISSUER", "http://127.0.0.1:9/", "cannot be reached")]
    public async Task What_stands_in_the_way_is_one_sentence(
        string name,
        string value,
        string sentence
    )
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var command = Token(await File(server, (name, value)));

        await command.Refuses(sentence);
        Assert.DoesNotContain("secret-nonsense", command.Errors);
    }

    [Theory]
    [InlineData('\'')]
    [InlineData('"')]
    public async Task A_value_may_stand_in_quotes(char quote)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var key = server.DemoFile("consumer.env")["MP_JWK"];
        await using var command = Token(
            await File(server, ("MP_JWK", $"{quote}{key}{quote}")),
            "--raw"
        );

        Assert.True(await command.Exit() == 0, command.Errors);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_one_sentence()
    {
        await using var command = Token("nowhere.env");

        await command.Refuses("nowhere.env cannot be read");
    }

    [Fact]
    public async Task An_address_that_is_no_issuer_is_one_sentence()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var command = Token(
            await File(server, ("MP_ISSUER", server.Portal.AbsoluteUri))
        );

        Assert.Equal(2, await command.Exit());
        Assert.Single(command.Errors.Split('\n'));
    }

    public void Dispose() => folder.Dispose();

    private ChildProcess Token(string file, params string[] more) =>
        ChildProcess.Portvakt(folder.Path, ["token", "--env-file", file, .. more]);

    /// <summary>consumer.env with some lines changed or added.</summary>
    private async Task<string> File(TestServer server, params (string Name, string Value)[] changes)
    {
        var lines = server.DemoFile("consumer.env").ToDictionary();
        foreach (var (name, value) in changes)
            lines[name] = value;
        await System.IO.File.WriteAllLinesAsync(
            folder.File("client.env"),
            lines.Select(line =>
                string.Create(CultureInfo.InvariantCulture, $"{line.Key}={line.Value}")
            ),
            TestContext.Current.CancellationToken
        );
        return "client.env";
    }

    private static void AssertNoSecret(TestServer server, ChildProcess command)
    {
        var jwk = System.Text.Json.JsonDocument.Parse(server.DemoFile("consumer.env")["MP_JWK"]);
        foreach (var member in new[] { "d", "p", "q", "dp", "dq", "qi" })
            Assert.DoesNotContain(
                jwk.RootElement.GetProperty(member).GetString()!,
                command.Output + command.Errors
            );
    }
}
