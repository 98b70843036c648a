using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Portvakt.Store;

namespace Portvakt.LoginProvider.Tests.Protocol;

[Requirement("R33")]
public sealed class CodeFlowTests(Servers servers)
{
    private static readonly string[] Always =
    [
        "acr",
        "amr",
        "at_hash",
        "aud",
        "auth_time",
        "authorization_details",
        "azp",
        "exp",
        "iat",
        "iss",
        "jti",
        "locale",
        "name",
        "nonce",
        "pid",
        "sid",
        "sub",
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_person_who_is_chosen_on_the_page_gets_the_tokens(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var client = RelyingParty.Of(server);
        var page = await client.Authorize(
            ("authorization_details", Demo.Demanded(Demo.Integrations, Demo.Suppliers)),
            ("acr_values", "high"),
            ("prompt", "login")
        );
        var rolf = page
            .Document.QuerySelectorAll("button[name=person]")
            .Single(b => b.TextContent.Contains("Rolf Rask"));

        var answer = client.Answer(
            await client.Send(page, "velg", ("person", rolf.GetAttribute("value")!))
        );
        var tokens = await client.Fetch(answer["code"]);

        Assert.Equal(["code", "iss", "state"], answer.Keys.Order());
        var claims = Tokens.Payload(tokens.GetProperty("id_token"));
        Assert.Equal(Always, claims.EnumerateObject().Select(c => c.Name).Order());
        Assert.Equal(server.Login.ToString(), Word(claims, "iss"));
        Assert.Equal(client.Id, Word(claims, "aud"));
        Assert.Equal(client.Nonce, Word(claims, "nonce"));
        Assert.Equal(Demo.Rolf, Word(claims, "pid"));
        Assert.Equal("Rolf Rask", Word(claims, "name"));
        Assert.Equal("high", Word(claims, "acr"));
        Assert.Equal("nb", Word(claims, "locale"));
        Assert.Equal("""["TestID"]""", claims.GetProperty("amr").GetRawText());
        Assert.Equal(JsonValueKind.Number, claims.GetProperty("auth_time").ValueKind);
        var details = claims.GetProperty("authorization_details");
        Assert.Equal(2, details.GetArrayLength());
        Assert.Equal(
            """{"type":"ansattporten:altinn:service","resource":"urn:altinn:resource:5613:1","resource_name":"Selvbetjening av integrasjoner i ID-porten/Maskinporten","reportees":[{"Rights":["Read","Write"],"Authority":"iso6523-actorid-upis","ID":"0192:313176762","Name":"RASK PINGVIN SYSTEM AS"}]}""",
            details[0].GetRawText()
        );
    }

    [Theory, OnBoth]
    public async Task The_newer_type_is_answered_with_authorized_parties(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var client = RelyingParty.Of(server);

        var claims = await client.Claims(
            Demo.Rolf,
            Demo.Resources("portvakt-leverandor", "portvakt-api")
        );

        Assert.Equal(
            """[{"type":"ansattporten:altinn:resource","resource":"urn:altinn:resource:portvakt-leverandor","resource_name":"Selvbetjening for leverandører i ID-porten/Maskinporten","authorized_parties":[{"orgno":{"authority":"iso6523-actorid-upis","ID":"0192:313176762"},"resource":"urn:altinn:resource:portvakt-leverandor","unit_type":"AS"}]}]""",
            claims.GetProperty("authorization_details").GetRawText()
        );
    }

    [Fact]
    public async Task Whoever_checks_the_tokens_by_the_published_keys_finds_them_good()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        var tokens = await client.Fetch(await client.Code(Demo.Mona, Demo.Services(Demo.Apis)));
        var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(
            $"{server.Login}.well-known/openid-configuration",
            new HttpDocumentRetriever { RequireHttps = false },
            Stop
        );
        var admin = server.Server.Installation.Landscape.Find("prod")!.AdminApi;

        foreach (
            var (name, audience, type) in new[]
            {
                ("id_token", client.Id, "JWT"),
                ("access_token", admin, "at+jwt"),
            }
        )
        {
            var result = await new JsonWebTokenHandler().ValidateTokenAsync(
                tokens.GetProperty(name).GetString(),
                new TokenValidationParameters
                {
                    ValidIssuer = metadata.Issuer,
                    ValidAudience = audience,
                    IssuerSigningKeys = metadata.SigningKeys,
                    ValidAlgorithms = ["RS256"],
                    ValidTypes = [type],
                }
            );
            Assert.True(result.IsValid, $"{name}: {result.Exception}");
        }
    }

    [Fact]
    public async Task The_access_token_says_whom_one_represents_and_not_who_one_is()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        var tokens = await client.Fetch(await client.Code(Demo.Mona, Demo.Services(Demo.Apis)));

        var access = Tokens.Payload(tokens.GetProperty("access_token"));
        var told = await UserInfo(server, tokens.GetProperty("access_token").GetString());

        Assert.DoesNotContain(Demo.Mona, access.GetRawText());
        Assert.DoesNotContain(Demo.Mona, told.GetRawText());
        Assert.Contains(Demo.Fjelltake, access.GetProperty("authorization_details").GetRawText());
        Assert.Equal(client.Id, Word(access, "client_id"));
        Assert.Equal("openid profile", Word(access, "scope"));
        Assert.Equal(Word(access, "sub"), Word(told, "sub"));
        Assert.Equal("Mona Tåke", Word(told, "name"));
        Assert.True(
            JsonElement.DeepEquals(
                access.GetProperty("authorization_details"),
                told.GetProperty("authorization_details")
            )
        );
        Assert.InRange(tokens.GetProperty("expires_in").GetInt32(), 595, 600);
        Assert.False(tokens.TryGetProperty("refresh_token", out _));
    }

    [Fact]
    public async Task A_person_is_the_same_subject_each_time_and_every_session_its_own()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var test = RelyingParty.Of(server, "ver2");
        using var prod = RelyingParty.Of(server);

        var one = await test.Claims(Demo.Kari);
        var other = await prod.Claims(Demo.Kari);
        var mona = await prod.Claims(Demo.Mona);

        Assert.Equal(Word(one, "sub"), Word(other, "sub"));
        Assert.NotEqual(Word(one, "sub"), Word(mona, "sub"));
        Assert.NotEqual(Word(one, "sid"), Word(other, "sid"));
        Assert.NotEqual(Word(one, "jti"), Word(other, "jti"));
        Assert.Equal("substantial", Word(one, "acr"));
    }

    [Fact]
    public async Task Nobody_is_signed_in_by_an_earlier_sign_in()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var client = RelyingParty.Of(server);
        await client.Code(Demo.Mona);

        var page = await client.Authorize();

        Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
        Assert.Equal("Hvem vil du være?", page.Heading);
    }

    private static string? Word(JsonElement claims, string name) =>
        claims.GetProperty(name).GetString();

    private static async Task<JsonElement> UserInfo(TestServer server, string? token)
    {
        using var http = new HttpClient { BaseAddress = server.Login };
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return JsonDocument.Parse(await http.GetStringAsync("userinfo", Stop)).RootElement;
    }
}
