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
        var client = await Run(program, script, "consumer.env");

        Assert.Equal(client.File["MP_CLIENT_ID"], client.Claim("client_id"));
        Assert.Equal("private_key_jwt", client.Claim("client_amr"));
    }

    [Fact]
    public async Task A_library_signs_with_an_enterprise_certificate_unchanged()
    {
        var client = await Run("node", "node/vtfk.mjs", "certificate.env");

        Assert.Equal(client.File["MP_PFX_CLIENT_ID"], client.Claim("client_id"));
        Assert.NotEqual("private_key_jwt", client.Claim("client_amr"));
    }

    private async Task<Ran> Run(string program, string script, string file)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var client = ChildProcess.Start(
            program,
            server.DataFolder,
            [],
            Repository.Absolute($"tests/Clients/{script}"),
            Path.Combine(server.DataFolder, "demo", file)
        );
        Assert.True(await client.Exit() == 0, client.Errors);
        var ran = new Ran(server.DemoFile(file), JsonDocument.Parse(client.Output).RootElement);
        Assert.Equal(ran.File["MP_ISSUER"], ran.Claim("iss"));
        Assert.Equal(ran.File["MP_SCOPE"], ran.Claim("scope"));
        return ran;
    }

    /// <summary>What a client was told, and what the token said that it verified.</summary>
    private sealed record Ran(IReadOnlyDictionary<string, string> File, JsonElement Claims)
    {
        public string? Claim(string name) => Claims.GetProperty(name).GetString();
    }
}
