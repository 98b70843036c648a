using Microsoft.Playwright;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>Production can be read; what cannot be done there says why where it would be done.</summary>
[Requirement("R28")]
public sealed class ProductionTests(Browser browser, Servers servers)
{
    [Theory]
    [InlineData("/prod/mine-api", "Nytt scope")]
    [InlineData("/prod/integrasjoner", "Ny integrasjon")]
    public async Task The_greyed_button_says_what_is_missing(string path, string name)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var user = await PortalUser.At(await browser.NewSession(), server.Portal);
        await user.SignIn("ola@skattemake.example", server.DemoPassword());
        await user.Open(path);

        var button = user.Main.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-disabled", "true");
        await Assertions
            .Expect(button)
            .ToHaveAccessibleDescriptionAsync(
                new System.Text.RegularExpressions.Regex("Ansattporten")
            );

        await button.ClickAsync(new() { Force = true });
        Assert.EndsWith(path, user.Page.Url);
    }
}
