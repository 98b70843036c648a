using System.Net;
using System.Net.Sockets;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Tests.Starting;

public class FacesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_process_may_run_the_token_server_alone()
    {
        await using var server = await TestServer.Start(change: s => s.Faces = "token", stop: Stop);
        using var http = new HttpClient();

        var keys = await http.GetAsync(server.Issuer("ver2") + "jwk", Stop);

        Assert.Equal(HttpStatusCode.OK, keys.StatusCode);
        await IsClosed(http, server.Portal);
    }

    [Fact]
    public async Task A_process_may_run_the_portal_alone()
    {
        await using var server = await TestServer.Start(
            change: s => s.Faces = "portal",
            stop: Stop
        );
        using var http = new HttpClient();

        var page = await http.GetAsync(server.Portal, Stop);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        await IsClosed(http, new Uri(server.Issuer("ver2") + "jwk"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("portal register")]
    public async Task An_unknown_face_stops_the_start_with_a_sentence(string faces)
    {
        var refused = await Assert.ThrowsAsync<StartRefused>(() =>
            TestServer.Start(change: s => s.Faces = faces, stop: Stop)
        );

        Assert.Contains("Portvakt:Faces must be some of portal, token and login", refused.Message);
    }

    private static async Task IsClosed(HttpClient http, Uri address)
    {
        var failed = await Assert.ThrowsAsync<HttpRequestException>(() =>
            http.GetAsync(address, Stop)
        );
        Assert.IsType<SocketException>(failed.InnerException);
    }
}
