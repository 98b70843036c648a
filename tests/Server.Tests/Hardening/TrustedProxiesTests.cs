using System.Net;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Tests.Hardening;

/// <summary>The development pages answer this machine only, so they tell what address the server believes in.</summary>
public class TrustedProxiesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_trusted_proxy_is_believed_about_whom_it_speaks_for()
    {
        await using var server = await TestServer.Start(
            change: settings => settings.Proxies = ["127.0.0.0/8", "::1"],
            stop: Stop
        );

        Assert.Equal(HttpStatusCode.OK, await DevelopmentMail(server, null));
        Assert.Equal(HttpStatusCode.NotFound, await DevelopmentMail(server, "203.0.113.9"));
    }

    [Fact]
    public async Task Anybody_else_is_not()
    {
        await using var server = await TestServer.Start(stop: Stop);

        Assert.Equal(HttpStatusCode.OK, await DevelopmentMail(server, "203.0.113.9"));
    }

    [Fact]
    public async Task What_is_no_address_stops_the_start_with_a_sentence()
    {
        var refused = await Assert.ThrowsAsync<StartRefused>(() =>
            TestServer.Start(change: s => s.Proxies = ["proxy.example"], stop: Stop)
        );

        Assert.Contains("'proxy.example' is neither an address nor a network", refused.Message);
    }

    private static async Task<HttpStatusCode> DevelopmentMail(TestServer server, string? speaksFor)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri(server.Portal, "/dev/mail")
        );
        if (speaksFor is not null)
            request.Headers.Add("X-Forwarded-For", speaksFor);
        using var answer = await http.SendAsync(request, Stop);
        return answer.StatusCode;
    }
}
