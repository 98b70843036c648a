using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Portvakt.EndToEnd.Tests;

/// <summary>What somebody does at the embedded Ansattporten.</summary>
internal static class StrongSignIn
{
    /// <summary>From the provider's page, where a button of the portal led, back to the portal.</summary>
    /// <param name="organisation">Whom to choose where there is a choice; null for the first.</param>
    public static async Task As(PortalUser user, string person, string? organisation = null)
    {
        var page = user.Page;
        var title = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{person}") })
            .ClickAsync();
        await Assertions.Expect(title).Not.ToHaveTextAsync("Hvem vil du være?");
        if (await page.Locator(".lp-option").CountAsync() == 0)
            return;
        var choice = organisation is null
            ? page.Locator(".lp-option input").First
            : page.GetByLabel(organisation, new() { Exact = true });
        await choice.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg inn", Exact = true })
            .ClickAsync();
        await Assertions.Expect(page.Locator(".lp-option")).ToHaveCountAsync(0);
    }
}
