using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Portvakt.Store;

namespace Portvakt.Server.Tests.Clients;

/// <summary>Tokens, metadata and keys as a library sees them that knows nothing of us.</summary>
[Requirement("R31")]
public sealed class IndependentVerificationTests(Servers servers)
{
    [Theory]
    [OnBoth]
    public async Task A_token_is_verified_by_metadata_and_keys_alone(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var issuer = server.Issuer("ver2");
        var metadata = await Metadata(issuer);
        var parameters = new TokenValidationParameters
        {
            ValidIssuer = metadata.Issuer,
            IssuerSigningKeys = metadata.SigningKeys,
            ValidateAudience = false,
            ValidAlgorithms = ["RS256"],
            ClockSkew = TimeSpan.Zero,
        };

        var result = await new JsonWebTokenHandler().ValidateTokenAsync(
            await Token(server),
            parameters
        );

        Assert.True(result.IsValid, result.Exception?.Message);
        Assert.Equal(issuer, result.Issuer);
        Assert.Equal(server.DemoFile("consumer.env")["MP_SCOPE"], result.Claims["scope"]);
        Assert.Equal(server.DemoFile("consumer.env")["MP_CLIENT_ID"], result.Claims["client_id"]);
    }

    [Fact]
    public async Task A_token_of_one_environment_is_nothing_in_another()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var metadata = await Metadata(server.Issuer("ver1"));
        var parameters = new TokenValidationParameters
        {
            ValidIssuer = metadata.Issuer,
            IssuerSigningKeys = metadata.SigningKeys,
            ValidateAudience = false,
        };

        var result = await new JsonWebTokenHandler().ValidateTokenAsync(
            await Token(server),
            parameters
        );

        Assert.False(result.IsValid);
    }

    private static Task<OpenIdConnectConfiguration> Metadata(string issuer) =>
        new ConfigurationManager<OpenIdConnectConfiguration>(
            issuer + ".well-known/oauth-authorization-server",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever { RequireHttps = false }
        ).GetConfigurationAsync(TestContext.Current.CancellationToken);

    private static async Task<string> Token(TestServer server)
    {
        await using var command = ChildProcess.Portvakt(
            server.DataFolder,
            ["token", "--raw", "--env-file", Path.Combine("demo", "consumer.env")]
        );
        Assert.Equal(0, await command.Exit());
        return command.Output;
    }
}
