using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Portvakt.EndToEnd.Tests.Security;

/// <summary>Forms after which a browser goes to the provider: it holds what follows a form to the page's own policy.</summary>
public sealed class LeavingByFormTests(Browser browser)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_form_of_production_waits_for_the_sign_in_and_signing_out_ends_it_there_too()
    {
        await using var server = await TestServer.Start(stop: Stop);
        await using var kari = await PortalUser.At(await browser.NewSession(), server.Portal);
        await kari.SignIn("kari@fjelltake.example", server.DemoPassword());
        await kari.Open(
            $"/prod/integrasjoner/ny/fra/ver2/{server.DemoFile("selvbetjening.env")["MP_CLIENT_ID"]}"
        );
        await kari.Main.Locator("[name=name]").FillAsync("Navnet i produksjon");
        // Its button waits for what production asks for first; whose sign-in has just ended finds one that does not.
        await kari
            .Main.Locator("form[method=post]")
            .Last.EvaluateAsync("form => HTMLFormElement.prototype.submit.call(form)");

        await StrongSignIn.As(kari, "Kari Fjell");
        await kari.IsOn("Fortsett der du slapp");
        await Assertions
            .Expect(kari.Main.Locator("input[name=name]"))
            .ToHaveValueAsync("Navnet i produksjon");

        await kari.Open("/min-profil");
        await kari.Press("Logg ut");
        await kari.IsOn("Selvbetjening for API-er mellom virksomheter");
        await using var db = server.Db();
        Assert.Empty(await db.StrongSignIns.ToListAsync(Stop));
        await kari.Open("/ver2/ansattporten");
        await Assertions
            .Expect(kari.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .Not.ToHaveTextAsync("Oversikt");
    }
}
