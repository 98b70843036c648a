using Microsoft.Playwright;
using Portvakt.EndToEnd.Tests.Journey;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>Without a mail server, an installation for trying out shows what it would have sent.</summary>
[Requirement("R38")]
public sealed class TrialMailboxTests(Browser browser, Servers servers)
{
    private const string Email = "brev@lynghei.example";

    [Theory]
    [OnBoth]
    public async Task The_confirmation_is_read_in_a_sandboxed_frame(DatabaseKind database)
    {
        var server = await servers.On(database);
        await using var user = await PortalUser.At(await browser.NewSession(), server.Portal);
        await Registration.Ask(user, "Brev Lyng", Email);
        await user.Follow("Åpne prøvepostkassen");
        await user
            .Main.Locator("tr", new() { HasText = Email })
            .GetByRole(AriaRole.Link)
            .ClickAsync();
        await user.IsOn("Bekreft brukeren din");

        var frame = user.Page.Locator("iframe");
        await Assertions.Expect(frame).ToHaveAttributeAsync("sandbox", "");
        await Assertions
            .Expect(frame.ContentFrame.GetByText("Lenken virker i 24 timer"))
            .ToBeVisibleAsync();

        await user.Main.Locator("dd a[href*='/bekreft/']").ClickAsync();
        await user.Fill("Passord", Registration.Password);
        await user.Press("Bekreft");
        await user.Sees("Brukeren er bekreftet");
    }
}
