using System.Net;
using Portvakt.Store;

namespace Portvakt.Server.Tests.Hardening;

/// <summary>Monitors and link checkers ask with HEAD (RFC 9110 section 9.3.2).</summary>
[Requirement("R32")]
public sealed class HeadTests(Servers servers)
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/min-profil", HttpStatusCode.OK)]
    [InlineData("/api", HttpStatusCode.OK)]
    [InlineData("/status", HttpStatusCode.OK)]
    [InlineData("/site.css", HttpStatusCode.OK)]
    [InlineData("/finnes/ikke", HttpStatusCode.NotFound)]
    public async Task Head_is_answered_as_get_without_content(string path, HttpStatusCode status)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var http = new HttpClient();
        using var head = await Ask(http, HttpMethod.Head, new Uri(server.Portal, path));
        using var get = await Ask(http, HttpMethod.Get, new Uri(server.Portal, path));

        Assert.Equal((status, status), (get.StatusCode, head.StatusCode));
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(
            await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task What_needs_a_sign_in_is_no_more_open_to_head_than_to_get()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var page = new Uri(server.Portal, "/ver2/integrasjoner");
        using var head = await Ask(http, HttpMethod.Head, page);
        using var get = await Ask(http, HttpMethod.Get, page);

        Assert.NotEqual(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Headers.Location, head.Headers.Location);
    }

    private static async Task<HttpResponseMessage> Ask(
        HttpClient http,
        HttpMethod method,
        Uri address
    )
    {
        using var request = new HttpRequestMessage(method, address);
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
