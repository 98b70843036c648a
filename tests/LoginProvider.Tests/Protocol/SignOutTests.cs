using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Portvakt.Store;

namespace Portvakt.LoginProvider.Tests.Protocol;

[Requirement("R33")]
public sealed class SignOutTests(Servers servers)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_sign_out_leads_back_to_the_client(bool byHint)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        var tokens = await client.Fetch(await client.Code(Demo.Kari));

        var page = await client.Get(
            Address(
                ("id_token_hint", byHint ? tokens.GetProperty("id_token").GetString() : null),
                ("client_id", byHint ? null : client.Id),
                ("post_logout_redirect_uri", client.PostLogoutRedirectUri),
                ("state", "abc")
            )
        );

        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.Equal($"{client.PostLogoutRedirectUri}?state=abc", page.Location);
    }

    [Fact]
    public async Task Without_an_address_the_page_says_that_one_is_signed_out()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var page = await client.Get("/logout");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Du er logget ut", page.Heading);
    }

    [Theory]
    [InlineData("https://evil.example/", "portvakt-prod")]
    [InlineData("{own}/prod/ansattporten/ut/", "portvakt-prod")]
    [InlineData("{own}/prod/ansattporten/svar", "portvakt-prod")]
    [InlineData("{own}/ver2/ansattporten/ut", "portvakt-prod")]
    [InlineData("{own}/prod/ansattporten/ut", "somebody")]
    [InlineData("{own}/prod/ansattporten/ut", null)]
    public async Task Nobody_is_sent_elsewhere(string address, string? clientId)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        var own = server.Portal.ToString().TrimEnd('/');

        var page = await client.Get(
            Address(
                ("client_id", clientId),
                ("post_logout_redirect_uri", address.Replace("{own}", own))
            )
        );

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Null(page.Location);
    }

    [Fact]
    public async Task Another_clients_id_token_opens_nothing()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var test = RelyingParty.Of(server, "ver2");
        using var prod = RelyingParty.Of(server);
        var tokens = await test.Fetch(await test.Code(Demo.Kari));

        var page = await prod.Get(
            Address(
                ("id_token_hint", tokens.GetProperty("id_token").GetString()),
                ("client_id", prod.Id),
                ("post_logout_redirect_uri", prod.PostLogoutRedirectUri)
            )
        );

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
    }

    [Fact]
    public async Task A_forged_id_token_opens_nothing()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);

        var page = await client.Get(
            Address(
                ("id_token_hint", "eyJhbGciOiJub25lIn0.eyJhdWQiOiJwb3J0dmFrdC1wcm9kIn0."),
                ("post_logout_redirect_uri", client.PostLogoutRedirectUri)
            )
        );

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
    }

    private static string Address(params (string Name, string? Value)[] query) =>
        QueryHelpers.AddQueryString(
            "/logout",
            query.Select(q => KeyValuePair.Create(q.Name, q.Value))
        );
}
