using Microsoft.Playwright;
using Portvakt.EndToEnd.Tests.Pages;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Security;

/// <summary>A passkey in a real browser: made, used to sign in, and refused with the wrong finger.</summary>
[Requirement("R3")]
public sealed class PasskeyTests(Browser browser, Servers servers)
{
    private const string Rolf = "rolf@pingvin.example";
    private const string Security = "Innlogging og sikkerhet";

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task A_passkey_is_made_and_signs_in(int width)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var rolf = await PortalUser.At(await browser.NewSession(width), server.Portal);
        var authenticator = await VirtualAuthenticator.In(rolf.Page);
        await rolf.SignIn(Rolf, server.DemoPassword());
        await rolf.Open("/min-profil");
        await rolf.Follow(Security);
        await rolf.Follow("Legg til passnøkkel");
        await rolf.Fill("Navn", $"Nettleseren {width}");
        await rolf.Fill("Passordet du har nå", server.DemoPassword());
        await rolf.Press("Gå videre");
        await rolf.Sees("Nettleseren spør hvor passnøkkelen skal ligge");
        await PageCheck.IsInOrder(rolf.Page, Look.All[0]);
        await rolf.Press("Lag passnøkkelen");
        await rolf.IsOn(Security);
        await rolf.Sees($"Passnøkkelen Nettleseren {width} er lagt til.");

        await rolf.Open("/min-profil");
        await rolf.Press("Logg ut");
        await rolf.Open("/min-profil");
        await authenticator.Verifies(false);
        await rolf.Press("Logg inn med passnøkkel");
        await rolf.Sees("Nettleseren ga oss ingen passnøkkel");
        await rolf.IsOn("Logg inn");

        await authenticator.Verifies(true);
        await rolf.Press("Logg inn med passnøkkel");
        await Assertions
            .Expect(rolf.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .Not.ToHaveTextAsync("Logg inn");
        await rolf.Open("/min-profil/sikkerhet");
        await rolf.Sees("Denne økten");
    }

    [Fact]
    public async Task Without_a_script_the_page_says_why_there_is_no_button()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var visitor = await PortalUser.At(
            await browser.NewSession(javaScript: false),
            server.Portal
        );

        await visitor.Open("/min-profil");

        await visitor.Sees("Passnøkler krever JavaScript");
        await Assertions
            .Expect(
                visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Logg inn med passnøkkel" })
            )
            .Not.ToBeVisibleAsync();
        await visitor.Fill("E-postadresse", Rolf);
        await visitor.Fill("Passord", server.DemoPassword());
        await visitor.Press("Logg inn");
        await visitor.Open("/min-profil");
        await visitor.IsOn("Min profil");
    }

    [Fact]
    public async Task Recovery_codes_are_shown_once_and_lead_in()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var tone = await PortalUser.At(await browser.NewSession(360), server.Portal);
        await tone.SignIn("tone@jordbaer.example", server.DemoPassword());
        await tone.Open("/min-profil/sikkerhet");
        await tone.Follow("Slå på engangskoder");
        var key = await tone.Page.Locator("[data-copy] code").InnerTextAsync();
        await tone.Fill("Engangskode", OneTimeCode.Now(key, TimeProvider.System.GetUtcNow()));
        await tone.Fill("Passordet du har nå", server.DemoPassword());
        await tone.Press("Slå på engangskoder");
        await tone.IsOn("Gjenopprettingskoder");
        await PageCheck.IsInOrder(tone.Page, Look.All[0]);
        var code = await tone.Page.Locator(".pv-codes code").First.InnerTextAsync();
        await tone.Follow("Jeg har tatt vare på dem");
        await tone.Press("Logg ut overalt");
        await tone.IsOn("Logg inn");

        await tone.SignIn("tone@jordbaer.example", server.DemoPassword());
        await tone.IsOn("Engangskode");
        await tone.Follow("Har du ikke appen? Bruk en gjenopprettingskode");
        await tone.Fill("Gjenopprettingskode", code);
        await tone.Press("Logg inn");
        await tone.Open("/min-profil/sikkerhet");
        await tone.Sees("9 gjenopprettingskoder igjen.");
    }
}
