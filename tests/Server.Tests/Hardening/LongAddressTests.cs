using System.Net;
using System.Text.Json;

namespace Portvakt.Server.Tests.Hardening;

/// <summary>An address that is longer than anybody needs is answered as any other, with the body that its face promises.</summary>
public sealed class LongAddressTests(Servers servers)
{
    private static readonly string Long = "?unknown=" + new string('8', 40_000);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_token_endpoint_answers_with_its_error()
    {
        var server = await servers.On(Store.DatabaseKind.Sqlite);
        using var http = new HttpClient();
        using var answer = await http.PostAsync(server.Issuer("ver2") + "token" + Long, null, Stop);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("invalid_request", await Text(answer, "error"));
    }

    [Fact]
    public async Task The_self_service_api_answers_with_its_error()
    {
        var server = await servers.On(Store.DatabaseKind.Sqlite);
        using var http = new HttpClient();
        var api = server.Server.Installation.Landscape.Environments[1].AdminApi;
        using var answer = await http.DeleteAsync($"{api}/api/v1/clients{Long}", Stop);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("method_not_allowed", await Text(answer, "error"));
    }

    private static async Task<string?> Text(HttpResponseMessage answer, string member)
    {
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
        return body.RootElement.GetProperty(member).GetString();
    }
}
