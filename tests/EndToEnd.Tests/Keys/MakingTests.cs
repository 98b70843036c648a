using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Playwright;

namespace Portvakt.EndToEnd.Tests.Keys;

/// <summary>Key pairs made in the browser, up to a token; and the file that works without any server.</summary>
[Requirement("R36"), Requirement("R23")]
public sealed class MakingTests(Browser browser, Servers servers)
{
    [Fact]
    public async Task A_pair_made_in_the_browser_is_added_and_its_file_gets_a_token()
    {
        using var folder = new TempFolder();
        await using var bench = await Bench.At(browser, servers);
        await bench.OpenKeys("Laget i nettleseren");
        await bench.Page.GetByText("Lag nøkkelpar i nettleseren").ClickAsync();
        var maker = bench.Page.Locator("[data-key-maker]");
        await maker.GetByRole(AriaRole.Button, new() { Name = "Lag nøkkelpar" }).ClickAsync();

        ILocator Button(string name) => maker.GetByRole(AriaRole.Button, new() { Name = name });
        var file = folder.File("klient.env");
        var env = await bench.Save(Button("Last ned .env"), file);
        var pem = await bench.Save(Button("Last ned privat PEM"), folder.File("private.pem"));
        var hidden = await bench.Save(Button("Last ned privat JWK"), folder.File("private.jwk"));
        await bench.Page.IsAccessible();
        await bench.User.Press("Legg til");
        await bench.User.IsOn("Nøkkelen er lagret");

        using var rsa = RSA.Create();
        rsa.ImportFromPem(pem);
        using var jwk = JsonDocument.Parse(hidden);
        bench.Wire.CarriedNone([
            jwk.RootElement.GetProperty("d").GetString()!,
            jwk.RootElement.GetProperty("p").GetString()!,
            pem.Split('\n')[10],
        ]);
        Assert.Contains($"MP_KID={jwk.RootElement.GetProperty("kid").GetString()}", env);
        await using var token = ChildProcess.Portvakt(folder.Path, "token", "--env-file", file);
        Assert.True(await token.Exit() == 0, token.Errors);
    }

    [Theory]
    [InlineData("rsa-3072", "n", 512)]
    [InlineData("ec-p256", "x", 43)]
    public async Task Other_kinds_and_a_kid_of_ones_own_can_be_chosen(
        string kind,
        string number,
        int length
    )
    {
        await using var bench = await Bench.At(browser, servers);
        await bench.User.Open("/jwk-creator");
        var maker = bench.Page.Locator("[data-key-maker]");
        await maker.Locator("select").SelectOptionAsync(kind);
        await maker.Locator("input").FillAsync("æ");
        await maker.GetByRole(AriaRole.Button, new() { Name = "Lag nøkkelpar" }).ClickAsync();
        await Assertions.Expect(maker).ToContainTextAsync("Kid kan ha bokstaver a-z");

        await maker.Locator("input").FillAsync("min.nye_nokkel-1");
        await maker.GetByRole(AriaRole.Button, new() { Name = "Lag nøkkelpar" }).ClickAsync();

        using var jwk = JsonDocument.Parse(
            await maker.Locator("[data-part=told] pre").InnerTextAsync()
        );
        Assert.Equal("min.nye_nokkel-1", jwk.RootElement.GetProperty("kid").GetString());
        Assert.Equal(length, jwk.RootElement.GetProperty(number).GetString()!.Length);
        Assert.Equal(0, bench.Wire.Posts);
    }

    [Fact]
    public async Task The_downloaded_file_works_without_network()
    {
        using var folder = new TempFolder();
        await using var bench = await Bench.At(browser, servers);
        await bench.User.Open("/jwk-creator");
        var link = bench.Page.GetByRole(AriaRole.Link, new() { Name = "Last ned HTML-filen" });
        var file = folder.File("jwk-creator.html");
        await bench.Save(link, file);
        await bench.Page.Context.SetOfflineAsync(true);
        var failures = new List<string>();
        bench.Page.PageError += (_, error) => failures.Add(error);

        await bench.Page.GotoAsync(new Uri(file).ToString());
        await bench.Page.IsAccessible();
        foreach (
            var sample in KeySamples.Private.Where(s => s.Name is "PFX as a file" or "private JWK")
        )
        {
            await bench.Give(sample);
            await Assertions.Expect(bench.Told.Locator("pre")).ToContainTextAsync(KeySamples.N);
        }
        var maker = bench.Page.Locator("[data-key-maker]");
        await maker.GetByRole(AriaRole.Button, new() { Name = "Lag nøkkelpar" }).ClickAsync();
        await Assertions.Expect(maker).ToContainTextAsync("Nøkkelparet er klart");

        Assert.Empty(failures);
        bench.Wire.CarriedNone(KeySamples.Secrets);
    }

    [Fact]
    public async Task Without_JavaScript_the_page_says_what_it_needs_it_for()
    {
        var server = await servers.On(Store.DatabaseKind.Sqlite);
        await using var session = await browser.NewSession(javaScript: false);
        var user = await PortalUser.At(session, server.Portal);

        await user.Open("/jwk-creator");

        await user.Sees("krever JavaScript og https");
        await user.Sees("portvakt jwk new");
        await Assertions
            .Expect(user.Page.GetByRole(AriaRole.Button, new() { Name = "Lag nøkkelpar" }))
            .ToBeHiddenAsync();
    }
}
