using Microsoft.Playwright;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>The portal by keyboard alone.</summary>
[Requirement("R32")]
public sealed class KeyboardTests(Browser browser, Servers servers)
{
    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        await using var user = await Sit(javaScript: true);
        await user.Open("/registrer");

        await user.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(user.Page.Locator(":focus")).ToHaveTextAsync("Hopp til innholdet");
        await user.Page.Keyboard.PressAsync("Enter");
        await user.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(user.Main.GetByLabel("Navn")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_refused_form_puts_the_reader_at_what_must_be_mended(bool javaScript)
    {
        await using var user = await Sit(javaScript);
        await user.Open("/registrer");
        await user.Fill("Navn", "Berit Foss");
        await user.Press("Registrer deg");

        var summary = user.Main.GetByRole(AriaRole.Alert);
        await Assertions.Expect(summary).ToBeFocusedAsync();
        await Assertions.Expect(user.Main.GetByLabel("Navn")).ToHaveValueAsync("Berit Foss");
        await user.Page.Keyboard.PressAsync("Tab");
        await user.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(user.Main.GetByLabel("E-postadresse på jobb")).ToBeFocusedAsync();
    }

    private async Task<PortalUser> Sit(bool javaScript)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        return await PortalUser.At(await browser.NewSession(javaScript: javaScript), server.Portal);
    }
}
