using AngleSharp.Dom;

namespace Portvakt.SelfService.Tests.Ui;

/// <summary>What goes over the wire when somebody opens their first page.</summary>
[Requirement("R32")]
public sealed class PageWeightTests(ITestOutputHelper output)
{
    private const int Most = 150 * 1024;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/ver2/integrasjoner")]
    [InlineData("/ver2/mine-api/nytt")]
    public async Task A_first_visit_takes_no_more_than_150_kilobytes(string path)
    {
        // One of its own, with the demo alone: what other tests register would weigh with it.
        await using var server = await TestServer.Start(stop: Stop);
        using var kari = await server.SignedIn("kari@fjelltake.example");
        var page = await kari.Get(path);
        var assets = page
            .Document.QuerySelectorAll("head link[href]:not([rel=canonical]), script[src]")
            .Select(asset => asset.GetAttribute("href") ?? asset.GetAttribute("src")!)
            .Distinct()
            .ToList();
        Assert.InRange(assets.Count, 5, 12);

        var total = 0;
        foreach (var address in assets.Prepend(path))
        {
            var size = await Size(kari.Http, address);
            output.WriteLine($"{size, 8} {address}");
            total += size;
        }

        output.WriteLine($"{total, 8} {path} together");
        Assert.InRange(total, 1, Most);
    }

    /// <summary>As a browser fetches it; the visitor's client leaves what is compressed as it is.</summary>
    private static async Task<int> Size(HttpClient http, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd("gzip, deflate, br");
        using var answer = await http.SendAsync(request, Stop);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadAsByteArrayAsync(Stop)).Length;
    }
}
