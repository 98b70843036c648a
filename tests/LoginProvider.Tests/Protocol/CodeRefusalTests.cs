using Microsoft.Extensions.Time.Testing;
using Portvakt.Store;

namespace Portvakt.LoginProvider.Tests.Protocol;

/// <summary>A code is worth something to the client that it was made for, once, for a minute.</summary>
[Requirement("R33")]
public sealed class CodeRefusalTests(Servers servers)
{
    private const string AnotherVerifier = "abcdefghijklmnopqrstuvwxyz0123456789abcdefg";

    [Theory, OnBoth]
    public async Task A_code_works_once(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var client = RelyingParty.Of(server);
        var code = await client.Code(Demo.Kari);

        var first = await client.Fetch(code);
        var second = await client.Fetch(code);

        Assert.True(first.TryGetProperty("id_token", out _));
        Assert.Equal("invalid_grant", second.GetProperty("error").GetString());
    }

    [Fact]
    public async Task Of_many_who_bring_a_code_at_once_one_gets_the_tokens()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        var code = await client.Code(Demo.Kari);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => client.Fetch(code)));

        Assert.Single(answers, answer => answer.TryGetProperty("id_token", out _));
    }

    [Theory]
    [InlineData("code_verifier", AnotherVerifier, "invalid_grant")]
    [InlineData("code_verifier", null, "invalid_request")]
    [InlineData("redirect_uri", "http://localhost:1/prod/ansattporten/svar", "invalid_grant")]
    [InlineData("redirect_uri", null, "invalid_request")]
    [InlineData("client_id", "portvakt-ver2", "invalid_grant")]
    [InlineData("client_id", "somebody", "invalid_grant")]
    [InlineData("client_id", null, "invalid_request")]
    [InlineData("client_secret", "guess", "invalid_client")]
    [InlineData("code", "guess", "invalid_grant")]
    [InlineData("code", null, "invalid_request")]
    [InlineData("grant_type", "refresh_token", "unsupported_grant_type")]
    [InlineData("grant_type", "client_credentials", "unsupported_grant_type")]
    [InlineData("grant_type", "password", "unsupported_grant_type")]
    public async Task Whatever_does_not_fit_is_refused(string name, string? value, string error)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        var code = await client.Code(Demo.Kari);

        var answer = await client.Fetch(code, (name, value));

        Assert.Equal(error, answer.GetProperty("error").GetString());
        Assert.DoesNotContain(Demo.Kari, answer.GetRawText());
    }

    [Fact]
    public async Task A_wrong_verifier_spends_the_code()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        var code = await client.Code(Demo.Kari);

        await client.Fetch(code, ("code_verifier", AnotherVerifier));
        var answer = await client.Fetch(code);

        Assert.Equal("invalid_grant", answer.GetProperty("error").GetString());
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public async Task A_code_lives_for_a_minute(int seconds, bool works)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));
        await using var server = await TestServer.Start(
            clock: clock,
            change: s => s.Faces = "login",
            stop: TestContext.Current.CancellationToken
        );
        using var client = RelyingParty.Of(server);
        var code = await client.Code(Demo.Kari);

        clock.Advance(TimeSpan.FromSeconds(seconds));
        var answer = await client.Fetch(code);

        Assert.Equal(works, answer.TryGetProperty("id_token", out _));
    }
}
