using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Playwright;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests;

/// <summary>A consumer's pages in the browser.</summary>
public sealed class IntegrationsTests(Browser browser, Servers servers)
{
    private static readonly RSA Key = RSA.Create(2048);
    private static readonly string PublicJwk = Jwk();

    [Theory]
    [InlineData(1280, "nb-NO")]
    [InlineData(390, "en-GB")]
    [Requirement("R17"), Requirement("R20")]
    public async Task Every_page_is_accessible_and_fits_the_window(int width, string locale)
    {
        await using var session = await browser.NewSession(width, locale: locale);
        var page = await NewClient(session);
        var client = page.Url;
        await page.GotoAsync($"{client}/nokler");
        await page.Locator("#key").FillAsync(PublicJwk);
        await page.GetByRole(AriaRole.Button, new() { Name = "Legg til" })
            .Or(page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }))
            .ClickAsync();
        await page.WaitForURLAsync("**/lagret*");
        var stored = page.Url;
        var list = client[..client.LastIndexOf('/')];

        foreach (
            var address in new[]
            {
                list,
                $"{list}?q=finnes-ikke",
                $"{list}/ny",
                $"{list}/ny?tjeneste=idporten",
                client,
                $"{client}/endre",
                $"{client}/scopes",
                $"{client}/scopes/legg-til?finn=skatt",
                $"{client}/scopes/fjern?scope=fjelltake:kart/hoyde.read",
                $"{client}/deaktiver",
                $"{client}/nokler",
                stored,
                $"{client}/nokler/browser-key/fjern",
                $"{client}/nokler/browser-key/forny",
                $"{client}/nokler/sertifikat",
                list.Replace("ver2", "prod", StringComparison.Ordinal),
                list.Replace("ver2", "prod", StringComparison.Ordinal) + "/ny",
            }
        )
        {
            await page.GotoAsync(address);
            foreach (var details in await page.Locator("main details > summary").AllAsync())
                await details.ClickAsync();
            await page.IsAccessible();
            var overflow = await page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            );
            Assert.True(overflow <= 0, $"{address} is {overflow} pixels wider than the window");
        }
    }

    /// <summary>Signs in as a consumer and registers a client; the page is then the client's.</summary>
    private async Task<IPage> NewClient(IBrowserContext session)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var people = await File.ReadAllTextAsync(
            Path.Combine(server.DataFolder, "demo", "people.md"),
            TestContext.Current.CancellationToken
        );
        var page = await session.NewPageAsync();
        await page.GotoAsync($"{server.Portal}min-profil?tilbake=/ver2/integrasjoner/ny");
        await page.Locator("#email").FillAsync("anne@fossekall.example");
        await page.Locator("#password").FillAsync(people.Split('`')[1]);
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync("**/integrasjoner/ny");
        await page.Locator("#name").FillAsync("Kartklient i nettleseren");
        await page.Locator("#description").FillAsync("Henter høydedata");
        await page.Locator("main details > summary").ClickAsync();
        await page.Locator("input[value='fjelltake:kart/hoyde.read']").CheckAsync();
        await page.Locator("main form button[type=submit]").Last.ClickAsync();
        await page.WaitForURLAsync(address => !address.EndsWith("/ny", StringComparison.Ordinal));
        return page;
    }

    private static string Jwk()
    {
        var n = Base64Url.EncodeToString(Key.ExportParameters(false).Modulus);
        return $$"""{"kty":"RSA","e":"AQAB","use":"sig","kid":"browser-key","alg":"RS256","n":"{{n}}"}""";
    }
}
