using System.Text.Json;
using Portvakt.Store;

namespace Portvakt.Server.Tests.Clients;

/// <summary>Published libraries of other languages, told nothing but issuer, client and scope; see tests/Clients.</summary>
[Requirement("R31")]
public sealed class OtherClientsTests(Servers servers)
{
    [Theory]
    [InlineData("node", "node/openid-client.mjs")]
    [InlineData("node", "node/oauth4webapi.mjs")]
    [InlineData("node", "node/maskinporten-jwt.mjs")]
    [InlineData("/usr/bin/python3", "python/authlib_client.py")]
    public async Task A_library_fetches_and_verifies_a_token_unchanged(
        string program,
        string script
    )
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var file = Path.Combine(server.DataFolder, "demo", "consumer.env");
        await using var client = ChildProcess.Start(
            program,
            server.DataFolder,
            [],
            Repository.Absolute($"tests/Clients/{script}"),
            file
        );

        Assert.True(await client.Exit() == 0, client.Errors);
        using var claims = JsonDocument.Parse(client.Output);
        var expected = server.DemoFile("consumer.env");
        Assert.Equal(expected["MP_ISSUER"], claims.RootElement.GetProperty("iss").GetString());
        Assert.Equal(expected["MP_SCOPE"], claims.RootElement.GetProperty("scope").GetString());
        Assert.Equal(
            expected["MP_CLIENT_ID"],
            claims.RootElement.GetProperty("client_id").GetString()
        );
    }
}
