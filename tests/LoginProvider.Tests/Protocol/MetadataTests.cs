using System.Net;
using System.Text.Json;
using Portvakt.Store;

namespace Portvakt.LoginProvider.Tests.Protocol;

[Requirement("R33")]
public sealed class MetadataTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_metadata_say_what_a_client_may_ask_for()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var http = new HttpClient { BaseAddress = server.Login };

        var metadata = await Read(http, ".well-known/openid-configuration");

        var own = server.Login.ToString();
        Assert.Equal(own, metadata.GetProperty("issuer").GetString());
        Assert.Equal($"{own}authorize", metadata.GetProperty("authorization_endpoint").GetString());
        Assert.Equal($"{own}token", metadata.GetProperty("token_endpoint").GetString());
        Assert.Equal($"{own}userinfo", metadata.GetProperty("userinfo_endpoint").GetString());
        Assert.Equal($"{own}logout", metadata.GetProperty("end_session_endpoint").GetString());
        Assert.Equal(["code"], Words(metadata, "response_types_supported"));
        Assert.Equal(["query"], Words(metadata, "response_modes_supported"));
        Assert.Equal(["S256"], Words(metadata, "code_challenge_methods_supported"));
        Assert.Equal(["none"], Words(metadata, "token_endpoint_auth_methods_supported"));
        Assert.Equal(["substantial", "high"], Words(metadata, "acr_values_supported"));
        Assert.Equal(
            ["ansattporten:altinn:service", "ansattporten:altinn:resource"],
            Words(metadata, "authorization_details_types_supported")
        );
        Assert.Equal(["RS256"], Words(metadata, "id_token_signing_alg_values_supported"));
        Assert.True(
            metadata.GetProperty("authorization_response_iss_parameter_supported").GetBoolean()
        );
    }

    [Fact]
    public async Task Only_the_public_half_of_the_key_is_told()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var http = new HttpClient { BaseAddress = server.Login };

        var key = Assert.Single((await Read(http, "jwks")).GetProperty("keys").EnumerateArray());

        Assert.Equal(
            ["alg", "e", "kid", "kty", "n", "use"],
            key.EnumerateObject().Select(member => member.Name).Order()
        );
    }

    [Fact]
    public async Task Another_name_of_this_machine_changes_nothing_in_the_metadata()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var http = new HttpClient
        {
            BaseAddress = new UriBuilder(server.Login) { Host = "127.0.0.1" }.Uri,
        };

        var metadata = await http.GetStringAsync(".well-known/openid-configuration", Stop);

        Assert.DoesNotContain("127.0.0.1", metadata);
    }

    [Fact]
    public async Task An_unknown_host_gets_a_bare_404()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri(server.Login, ".well-known/openid-configuration")
        );
        request.Headers.Host = "evil.example";

        using var answer = await http.SendAsync(request, Stop);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("evil", await answer.Content.ReadAsStringAsync(Stop));
    }

    private static IEnumerable<string?> Words(JsonElement metadata, string name) =>
        metadata.GetProperty(name).EnumerateArray().Select(word => word.GetString());

    private static async Task<JsonElement> Read(HttpClient http, string path) =>
        JsonDocument.Parse(await http.GetStringAsync(path, Stop)).RootElement;
}
