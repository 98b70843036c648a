using Microsoft.Playwright;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Journey;

/// <summary>"Vedlikehold av merkantile data", for what a provider offers and for a consumer's integration.</summary>
public sealed class MercantileJourneyTests(Browser browser)
{
    private const string Saved = "Merkantile data er lagret.";

    [Theory]
    [InlineData(DatabaseKind.Sqlite, true)]
    [InlineData(DatabaseKind.Postgres, false)]
    [Requirement("R16"), Requirement("R25")]
    public async Task Both_sides_say_where_invoices_go_and_the_narrower_place_inherits(
        DatabaseKind database,
        bool javaScript
    )
    {
        await using var server = await TestServer.Start(
            database,
            stop: TestContext.Current.CancellationToken
        );
        await using var kari = await Sit(server, "kari@fjelltake.example", javaScript);
        await Edit(kari, "API-tilbyder");
        await kari.Fill("Fakturaadresse (valgfritt)", "Fjelltåke\nPostboks 1\n0001 Oslo");
        await kari.Fill("EHF-adresse (valgfritt)", "991825828");
        await kari.Press("Lagre");
        await kari.Sees("Kontrollsifferet i organisasjonsnummeret stemmer ikke.");
        await kari.Fill("EHF-adresse (valgfritt)", "991825827");
        await kari.Press("Lagre");
        await kari.Sees(Saved);
        await Holds(kari, "EHF-adresse (valgfritt)", "0192:991825827");

        await using var anne = await Sit(server, "anne@fossekall.example", javaScript);
        await Services(anne);
        await anne.Follow("Merkantile data for virksomheten");
        await anne.Fill("EHF-adresse (valgfritt)", "314308425");
        await anne.Press("Lagre");
        await anne.Sees(Saved);
        await Edit(anne, "Maskinporten");
        await anne.Sees("Arver fra virksomheten: 0192:314308425");
        await anne.Fill("Fakturareferanse (valgfritt)", "Beredskap 7");
        await anne.Press("Lagre");
        await anne.Sees(Saved);
        await Holds(anne, "Fakturareferanse (valgfritt)", "Beredskap 7");
        await Holds(anne, "EHF-adresse (valgfritt)", "");
    }

    private async Task<PortalUser> Sit(TestServer server, string email, bool javaScript)
    {
        var user = await PortalUser.At(
            await browser.NewSession(javaScript: javaScript),
            server.Portal
        );
        await user.SignIn(email, server.DemoPassword());
        return user;
    }

    /// <summary>"Virksomhetens tjenester" in the left menu.</summary>
    private static async Task Services(PortalUser user)
    {
        await user
            .Page.Locator(".pv-side")
            .GetByRole(AriaRole.Link, new() { Name = "Virksomhetens tjenester" })
            .ClickAsync();
        await user.IsOn("Virksomhetens tjenester");
    }

    /// <summary>"Rediger integrasjon" in the first row of that kind in ver2.</summary>
    private static async Task Edit(PortalUser user, string kind)
    {
        await Services(user);
        await user
            .Main.GetByRole(AriaRole.Row)
            .Filter(new() { HasText = kind })
            .Filter(new() { HasText = "ver2" })
            .First.GetByRole(AriaRole.Link, new() { Name = "Rediger integrasjon" })
            .ClickAsync();
        await user.Sees("Fakturaadresse");
    }

    private static Task Holds(PortalUser user, string label, string value) =>
        Assertions
            .Expect(user.Main.GetByLabel(label, new() { Exact = true }))
            .ToHaveValueAsync(value);
}
