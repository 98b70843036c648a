using Duende.IdentityModel.Client;
using Portvakt.Store;

namespace Portvakt.Server.Tests.Clients;

/// <summary>Duende.IdentityModel: discovery with its own checks, and the grant request.</summary>
[Requirement("R31")]
public sealed class DuendeTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task It_discovers_the_issuer_and_fetches_a_token(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var client = server.DemoFile("consumer.env");
        using var http = new HttpClient();

        var found = await http.GetDiscoveryDocumentAsync(Discovery(client["MP_ISSUER"]), Stop);
        Assert.False(found.IsError, found.Error);
        using var request = new TokenRequest
        {
            Address = found.TokenEndpoint,
            GrantType = "urn:ietf:params:oauth:grant-type:jwt-bearer",
            ClientId = client["MP_CLIENT_ID"],
            Parameters = { { "assertion", DemoGrant.Sign(client, found.Issuer!) } },
        };
        var answer = await http.RequestTokenAsync(request, Stop);

        Assert.False(answer.IsError, answer.ErrorDescription);
        Assert.Equal("Bearer", answer.TokenType);
        Assert.Equal(client["MP_SCOPE"], answer.Scope);
        Assert.InRange(answer.ExpiresIn, 60, 120);
        Assert.NotEmpty(found.KeySet!.Keys);
    }

    [Fact]
    public async Task It_reads_a_refusal()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var client = server.DemoFile("consumer.env");
        using var http = new HttpClient();
        using var request = new TokenRequest
        {
            Address = client["MP_ISSUER"] + "token",
            GrantType = "urn:ietf:params:oauth:grant-type:jwt-bearer",
            Parameters = { { "assertion", DemoGrant.Sign(client, "https://elsewhere.example/") } },
        };

        var answer = await http.RequestTokenAsync(request, Stop);

        Assert.True(answer.IsError);
        Assert.Equal("invalid_grant", answer.Error);
        Assert.Contains("Invalid JWT claim aud", answer.ErrorDescription);
    }

    private static DiscoveryDocumentRequest Discovery(string issuer) =>
        new()
        {
            Address = issuer,
            Policy = { DiscoveryDocumentPath = ".well-known/oauth-authorization-server" },
        };
}
