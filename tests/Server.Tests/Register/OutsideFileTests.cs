using Microsoft.AspNetCore.Http;
using Portvakt.Outside;

namespace Portvakt.Server.Tests.Register;

/// <summary>Fetching a large file through the guarded client.</summary>
public sealed class OutsideFileTests : IDisposable
{
    private const int Largest = 1_000_000;

    private readonly TempFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Target => folder.File("file");

    [Fact]
    public async Task A_file_of_more_than_a_small_answer_lands_whole()
    {
        await using var platform = await FakePlatform.Start();
        var bytes = new byte[OutsideHttp.LargestAnswer * 10];
        Array.Fill(bytes, (byte)7);
        platform.Answer = http => http.Response.Body.WriteAsync(bytes).AsTask();

        Assert.Null(await Fetch(platform.Address));

        Assert.Equal(bytes, await File.ReadAllBytesAsync(Target, Stop));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData("status", "the answer has status 404")]
    [InlineData("redirect", "the answer has status 302")]
    [InlineData("long", "it is larger than 1,000,000 bytes")]
    [InlineData("endless", "it is larger than 1,000,000 bytes")]
    [InlineData("stops", "it does not come in time")]
    public async Task What_is_no_such_file_leaves_the_one_before(string kind, string failure)
    {
        await using var platform = await FakePlatform.Start();
        await File.WriteAllTextAsync(Target, "before", Stop);
        platform.Answer = http => Misbehave(kind, http);

        Assert.Equal(failure, await Fetch(platform.Address));

        Assert.Equal("before", await File.ReadAllTextAsync(Target, Stop));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task One_that_breaks_off_does_not_count()
    {
        await using var platform = await FakePlatform.Start();
        platform.Answer = async http =>
        {
            http.Response.ContentLength = 5000;
            await http.Response.Body.WriteAsync(new byte[1000], Stop);
            await http.Response.Body.FlushAsync(Stop);
            http.Abort();
        };

        Assert.NotNull(await Fetch(platform.Address));

        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/", OutsideReach.Private)]
    [InlineData("https://127.0.0.1:1/", OutsideReach.Private)]
    [InlineData("http://portvakt.example/", OutsideReach.Loopback)]
    [InlineData("https://169.254.169.254/", OutsideReach.Loopback)]
    [InlineData("https://10.0.0.1/", OutsideReach.Public)]
    public async Task Where_it_may_not_go_it_does_not_go(string address, OutsideReach reach)
    {
        using var files = new OutsideFile(reach, Largest, Limit);

        var failure = await files.Fetch(new Uri(address), Target, Stop);

        Assert.Contains("may", failure);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    public void Dispose() => folder.Dispose();

    private static TimeSpan Limit => TimeSpan.FromSeconds(1);

    private async Task<string?> Fetch(string address)
    {
        using var files = new OutsideFile(OutsideReach.Loopback, Largest, Limit);
        return await files.Fetch(new Uri(address), Target, Stop);
    }

    private static async Task Misbehave(string kind, HttpContext http)
    {
        switch (kind)
        {
            case "status":
                http.Response.StatusCode = 404;
                break;
            case "redirect":
                http.Response.Redirect("/elsewhere");
                break;
            case "long":
                http.Response.ContentLength = Largest + 1;
                await http.Response.Body.WriteAsync(new byte[Largest + 1]);
                break;
            case "endless":
                while (!http.RequestAborted.IsCancellationRequested)
                    await http.Response.Body.WriteAsync(new byte[10_000], http.RequestAborted);
                break;
            case "stops":
                await http.Response.Body.WriteAsync(new byte[10_000]);
                await http.Response.Body.FlushAsync();
                await Task.Delay(Timeout.Infinite, http.RequestAborted);
                break;
        }
    }
}
