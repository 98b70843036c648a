using System.Text.Json;
using Portvakt.Store;

namespace Portvakt.LoginProvider.Tests.Protocol;

/// <summary>A published client library signs somebody in, unchanged, with all the checks that it makes.</summary>
[Requirement("R33")]
public sealed class IndependentClientTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task Openid_client_signs_somebody_in_and_out(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var client = RelyingParty.Of(server);
        await using var program = ChildProcess.Start(
            "node",
            server.DataFolder,
            [],
            Repository.Absolute("tests/Clients/node/openid-login.mjs"),
            server.Login.ToString(),
            client.Id,
            client.RedirectUri,
            client.PostLogoutRedirectUri,
            Demo.Rolf,
            Demo.Demanded(Demo.Integrations, Demo.Suppliers)
        );
        Assert.True(await program.Exit() == 0, program.Errors);

        var told = JsonDocument.Parse(program.Output).RootElement;
        var claims = told.GetProperty("claims");
        Assert.Equal(Demo.Rolf, claims.GetProperty("pid").GetString());
        Assert.Equal("high", claims.GetProperty("acr").GetString());
        Assert.Equal(2, claims.GetProperty("authorization_details").GetArrayLength());
        Assert.Equal("Rolf Rask", told.GetProperty("person").GetProperty("name").GetString());
        Assert.Equal(
            $"{client.PostLogoutRedirectUri}?state=ended",
            told.GetProperty("ended").GetString()
        );
    }
}
