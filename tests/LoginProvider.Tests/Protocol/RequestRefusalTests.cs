using System.Net;
using Portvakt.Store;

namespace Portvakt.LoginProvider.Tests.Protocol;

[Requirement("R33")]
public sealed class RequestRefusalTests(Servers servers)
{
    /// <summary>Nothing is wrong with the address to return to, so the client is told there.</summary>
    [Theory]
    [InlineData("nonce", null, "invalid_request")]
    [InlineData("acr_values", "entraid", "unmet_authentication_requirements")]
    [InlineData("prompt", "none", "login_required")]
    [InlineData("authorization_details", "{}", "invalid_authorization_details")]
    public async Task The_client_is_told_what_is_wrong(string name, string? value, string error)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var answer = client.Answer(await client.Authorize((name, value)));

        Assert.Equal(error, answer["error"]);
        Assert.False(answer.ContainsKey("code"));
    }

    [Fact]
    public async Task Without_state_the_client_is_told_without_state()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var page = await client.Authorize(("state", null));

        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.StartsWith($"{client.RedirectUri}?error=invalid_request", page.Location);
        Assert.DoesNotContain("code=", page.Location);
    }

    [Theory]
    [InlineData("code_challenge", null)]
    [InlineData("code_challenge_method", null)]
    [InlineData("code_challenge_method", "plain")]
    [InlineData("response_type", "token")]
    [InlineData("response_type", "id_token")]
    [InlineData("response_type", "code id_token")]
    [InlineData("response_type", null)]
    [InlineData("response_mode", "fragment")]
    [InlineData("response_mode", "form_post")]
    [InlineData("scope", "openid banking")]
    [InlineData("prompt", "none login")]
    [InlineData("request", "e30.e30.")]
    [InlineData("request_uri", "https://evil.example/request")]
    [InlineData("client_id", null)]
    [InlineData("client_id", "somebody")]
    [InlineData("client_id", "portvakt-ver9")]
    public async Task A_request_that_is_not_in_order_ends_on_a_page(string name, string? value)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var page = await client.Authorize((name, value), ("login_hint", Demo.Kari));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Null(page.Location);
        Assert.Equal("Innloggingen kan ikke fortsette", page.Heading);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://evil.example/prod/ansattporten/svar")]
    [InlineData("{own}.evil.example/prod/ansattporten/svar")]
    [InlineData("{own}@evil.example/prod/ansattporten/svar")]
    [InlineData("{own}/prod/ansattporten/svar?to=https://evil.example")]
    [InlineData("{own}/prod/ansattporten/svar/../../../x")]
    [InlineData("{own}/prod/ansattporten/svar/")]
    [InlineData("{own}/PROD/ansattporten/svar")]
    [InlineData("{own}/ver2/ansattporten/svar")]
    [InlineData("{own}/prod/ansattporten/svar#x")]
    [InlineData("//evil.example/prod/ansattporten/svar")]
    [InlineData("/prod/ansattporten/svar")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Nobody_is_sent_to_an_address_that_is_not_the_clients(string? address)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        var own = server.Portal.ToString().TrimEnd('/');

        var page = await client.Authorize(
            ("redirect_uri", address?.Replace("{own}", own)),
            ("login_hint", Demo.Kari)
        );

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Null(page.Location);
        Assert.DoesNotContain("evil.example", page.Text);
    }

    [Theory]
    [InlineData("substantial", "substantial")]
    [InlineData("high", "high")]
    [InlineData("entraid high substantial", "high")]
    [InlineData(null, "substantial")]
    public async Task The_level_is_the_first_one_asked_for_that_exists(string? asked, string level)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var answer = client.Answer(
            await client.Authorize(("acr_values", asked), ("login_hint", Demo.Kari))
        );
        var tokens = await client.Fetch(answer["code"]);

        var claims = Tokens.Payload(tokens.GetProperty("id_token"));
        Assert.Equal(level, claims.GetProperty("acr").GetString());
    }
}
