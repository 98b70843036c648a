using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Portvakt.TestKit;

/// <summary>A service of somebody else, such as Altinn, that answers as a test says, and counts.</summary>
public sealed class FakePlatform : IAsyncDisposable
{
    private readonly WebApplication app;
    private int calls;

    private FakePlatform(WebApplication app, string address)
    {
        this.app = app;
        Address = address;
    }

    public string Address { get; }

    public int Calls => calls;

    /// <summary>What it answers with.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = http => http.Response.WriteAsync("[]");

    public static async Task<FakePlatform> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var address = $"http://127.0.0.1:{FreePort.Next()}";
        builder.WebHost.UseUrls(address);
        var platform = new FakePlatform(builder.Build(), address);
        platform.app.Run(http =>
        {
            Interlocked.Increment(ref platform.calls);
            return platform.Answer(http);
        });
        await platform.app.StartAsync(TestContext.Current.CancellationToken);
        return platform;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
