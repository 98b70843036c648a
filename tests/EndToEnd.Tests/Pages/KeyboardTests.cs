using Microsoft.Playwright;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>The portal by keyboard alone.</summary>
[Requirement("R32")]
public sealed class KeyboardTests(Browser browser, Servers servers)
{
    /// <summary>Writes on each control in the page's own part which stop it should be; gives how many there are.</summary>
    private const string NumberStops = """
        () => {
          const groups = new Set();
          const isStop = (control) => {
            if (!control.checkVisibility() || control.disabled || control.type === "hidden") return false;
            if (control.type !== "radio") return true;
            const group = control.form.querySelectorAll(`input[name="${control.name}"]`);
            const chosen = [...group].find((one) => one.checked) ?? group[0];
            return control === chosen && !groups.has(control.name) && groups.add(control.name);
          };
          const controls = document.querySelectorAll("main :is(a[href], button, input, select, textarea, summary)");
          return [...controls].filter(isStop).map((control, at) => (control.dataset.stop = at)).length;
        }
        """;

    /// <summary>Whether a ring or a shadow surrounds the control, or what it is drawn by.</summary>
    private const string IsMarked = """
        (control) => [control, control.parentElement, control.closest(".ds-field")].some((part) => {
          if (part === null) return false;
          const style = getComputedStyle(part);
          return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
        })
        """;

    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        await using var user = await Sit(javaScript: true);
        await user.Open("/registrer");

        await user.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(user.Page.Locator(":focus")).ToHaveTextAsync("Hopp til innholdet");
        await user.Page.Keyboard.PressAsync("Enter");
        await user.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(user.Page.Locator(":focus")).ToHaveTextAsync("Slik gjør du det");
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

    /// <summary>A group of radio buttons is one stop, and what is folded away is none.</summary>
    [Theory]
    [InlineData("/registrer", 5)]
    [InlineData("/ver2/mine-api/nytt", 12)]
    [InlineData("/ver2/integrasjoner/ny", 9)]
    [InlineData("/ver2/mine-api/bestill-prefiks", 4)]
    public async Task Tab_reaches_every_control_of_a_form_in_its_order_and_shows_where_it_is(
        string path,
        int atLeast
    )
    {
        await using var user = await Sit(javaScript: true);
        if (path != "/registrer")
            await user.SignIn("kari@fjelltake.example", (await Server()).DemoPassword());
        await user.Open(path);
        var stops = await user.Page.EvaluateAsync<int>(NumberStops);
        Assert.InRange(stops, atLeast, int.MaxValue);
        await user.Page.EvaluateAsync("document.querySelector('main').focus()");

        for (var stop = 0; stop < stops; stop++)
        {
            await user.Page.Keyboard.PressAsync("Tab");
            var focus = user.Page.Locator(":focus");
            Assert.Equal($"{path} {stop}", $"{path} {await focus.GetAttributeAsync("data-stop")}");
            Assert.True(await focus.EvaluateAsync<bool>(IsMarked), $"{path} {stop} is not marked");
        }
        await user.Page.Keyboard.PressAsync("Tab");
        Assert.False(
            await user.Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null")
        );
    }

    private async Task<PortalUser> Sit(bool javaScript)
    {
        var server = await Server();
        return await PortalUser.At(await browser.NewSession(javaScript: javaScript), server.Portal);
    }

    private Task<TestServer> Server() => servers.On(DatabaseKind.Sqlite);
}
