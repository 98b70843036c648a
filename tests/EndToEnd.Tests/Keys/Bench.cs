using System.Net;
using Microsoft.Playwright;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Keys;

/// <summary>Somebody who works with keys in a browser, watched on the wire.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private const string Anne = "anne@fossekall.example";
    private readonly IBrowserContext session;

    private Bench(IBrowserContext session, PortalUser user, Wire wire, TestServer server)
    {
        this.session = session;
        User = user;
        Wire = wire;
        Server = server;
    }

    public PortalUser User { get; }

    public Wire Wire { get; }

    public TestServer Server { get; }

    public IPage Page => User.Page;

    /// <summary>The one workshop of the page that takes keys.</summary>
    public ILocator Workshop =>
        Page.Locator("[data-key-workshop=key], [data-key-workshop=creator]");

    public ILocator Field => Workshop.Locator("textarea");

    public ILocator Told => Workshop.Locator("[data-part=told]");

    /// <summary>The password, which is asked for in the workshop and sent nowhere.</summary>
    public ILocator Password => Workshop.Locator("input[type=password]");

    public static async Task<Bench> At(Browser browser, Servers servers)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var session = await browser.NewSession();
        var wire = new Wire(session);
        return new(session, await PortalUser.At(session, server.Portal), wire, server);
    }

    /// <summary>Registers an integration over HTTP, signs in in the browser and opens its keys; gives its address.</summary>
    public async Task<string> OpenKeys(string name)
    {
        using var visitor = await Server.SignedIn(Anne);
        var answer = await visitor.Submit(
            await visitor.Get("/ver2/integrasjoner/ny"),
            "/ny",
            ("kind", "maskinporten"),
            ("name", name),
            ("description", "En prøve"),
            ("scopes", "fjelltake:kart/hoyde.read")
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        await User.Open($"/min-profil?tilbake={answer.Location}/nokler");
        await User.Fill("E-postadresse", Anne);
        await User.Fill("Passord", Server.DemoPassword());
        await User.Press("Logg inn");
        await User.IsOn(name);
        return answer.Location!;
    }

    /// <summary>Puts a sample into the workshop of the page and waits until it was recognised.</summary>
    public async Task Give(KeySample sample)
    {
        // An empty field that is emptied tells the page nothing.
        await Field.FillAsync("x");
        await Field.FillAsync("");
        await Assertions.Expect(Told).ToBeEmptyAsync();
        if (sample.Text is { } text)
            await Field.FillAsync(text);
        else
            await Workshop
                .Locator("input[type=file]")
                .SetInputFilesAsync(
                    new FilePayload
                    {
                        Name = "fil.bin",
                        MimeType = "application/octet-stream",
                        Buffer = sample.File!,
                    }
                );
        if (sample.Password is { } password)
        {
            await Password.FillAsync(password);
            await Password.PressAsync("Enter");
        }
        await Assertions.Expect(Told).ToContainTextAsync(sample.Said);
    }

    /// <summary>Presses a button that saves a file; gives what is in it.</summary>
    public async Task<string> Save(ILocator button, string path)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        await download.SaveAsAsync(path);
        return await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => session.DisposeAsync();
}
