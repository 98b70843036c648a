using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>A window of 1280 pixels at 200 per cent: half as many to lay the page out in.</summary>
[Requirement("R32")]
public sealed class ZoomTests(Browser browser, Servers servers)
{
    private const int Enlarged = 640;
    private const string Overflow =
        "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /// <summary>One of each sort: lists, details, forms, confirmations, explanations and text.</summary>
    private static readonly string[] Patterns =
    [
        "/",
        "/hjelp",
        "/hjelp/ordliste",
        "/hjelp/feilkoder",
        "/personvern",
        "/min-profil/sikkerhet",
        "/tjenester/administrasjon",
        "/{environment}/mine-api",
        "/{environment}/mine-api/nytt",
        "/{environment}/mine-api/{id:guid}",
        "/{environment}/mine-api/{id:guid}/tilgang/{access:guid}/fjern",
        "/{environment}/integrasjoner",
        "/{environment}/integrasjoner/{clientId}/nokler",
        "/{environment}/integrasjoner/{clientId}/kode",
        "/{environment}/forklar",
    ];

    [Fact]
    public async Task Nothing_has_to_be_scrolled_sideways_at_200_per_cent()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var samples = await Samples.Of(server);
        await using var user = await PortalUser.At(
            await browser.NewSession(Enlarged),
            server.Portal
        );
        await user.SignIn("kari@fjelltake.example", server.DemoPassword());
        await user.IsOn("Oversikt");
        var wide = new List<string>();

        foreach (var pattern in Patterns)
        {
            await user.Open(samples.Fill(pattern));
            foreach (var details in await user.Main.Locator("details > summary").AllAsync())
                await details.ClickAsync();
            var overflow = await user.Page.EvaluateAsync<int>(Overflow);
            if (overflow > 0)
                wide.Add($"{pattern}: {overflow} pixels too wide");
        }

        Assert.Empty(wide);
    }
}
