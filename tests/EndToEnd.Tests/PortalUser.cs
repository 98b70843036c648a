using Microsoft.Playwright;

namespace Portvakt.EndToEnd.Tests;

/// <summary>Somebody at a browser of their own, who does what the words on the page say, in bokmål.</summary>
internal sealed class PortalUser : IAsyncDisposable
{
    private readonly IBrowserContext session;
    private readonly Uri portal;

    private PortalUser(IBrowserContext session, IPage page, Uri portal)
    {
        this.session = session;
        this.portal = portal;
        Page = page;
    }

    public IPage Page { get; }

    public ILocator Main => Page.GetByRole(AriaRole.Main);

    /// <summary>Sits down at the browser and closes it at the end.</summary>
    public static async Task<PortalUser> At(IBrowserContext session, Uri portal) =>
        new(session, await session.NewPageAsync(), portal);

    /// <summary>Types an address of the portal, such as "/".</summary>
    public Task Open(string path) => Page.GotoAsync(new Uri(portal, path).ToString());

    /// <summary>Follows the link of this name, anywhere on the page.</summary>
    public Task Follow(string link) =>
        Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();

    /// <summary>Presses the button of this name in the page's own part.</summary>
    public Task Press(string button) =>
        Main.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Fills in the field of this label.</summary>
    public Task Fill(string label, string value) =>
        Main.GetByLabel(label, new() { Exact = true }).FillAsync(value);

    /// <summary>Waits until this stands in the page's own part.</summary>
    public Task Sees(string text) => Assertions.Expect(Main).ToContainTextAsync(text);

    /// <summary>Waits for the page of this title.</summary>
    public Task IsOn(string title) =>
        Assertions
            .Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync(title);

    /// <summary>Signs in under "Min profil" with a password.</summary>
    public async Task SignIn(string email, string password)
    {
        await Open("/");
        await Follow("Min profil");
        await Fill("E-postadresse", email);
        await Fill("Passord", password);
        await Press("Logg inn");
    }

    /// <summary>Goes by the left menu to "Mine API" or "Integrasjoner" of an environment.</summary>
    public async Task Menu(string environment, string list)
    {
        var menu = Page.Locator(".pv-side");
        await menu.GetByRole(AriaRole.Link, new() { Name = "Virksomhetens tjenester" })
            .ClickAsync();
        await IsOn("Virksomhetens tjenester");
        await menu.GetByRole(AriaRole.Link, new() { Name = "Administrasjon av tjenester" })
            .ClickAsync();
        await IsOn("Administrasjon av tjenester");
        var branch = menu.Locator("details", new() { HasText = environment });
        await branch.Locator("summary").ClickAsync();
        await branch.GetByRole(AriaRole.Link, new() { Name = list }).ClickAsync();
        await IsOn(list);
    }

    public ValueTask DisposeAsync() => session.DisposeAsync();
}
