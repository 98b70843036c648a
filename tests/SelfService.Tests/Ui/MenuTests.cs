using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Ui;

/// <summary>The menu shows where the reader is, also on pages that do not lie below an entry.</summary>
public sealed class MenuTests(Servers servers)
{
    [Theory]
    [OnBoth("/ver2/logg", "/virksomhet/logg")]
    [OnBoth("/ver2/varsler", "/virksomhet/varsler")]
    [OnBoth("/prod/webhooks/ny", "/virksomhet/webhooks")]
    [OnBoth("/ver2/altinn", "/ver2/altinn")]
    [OnBoth("/ver2/altinn/representer", "/ver2/altinn")]
    [OnBoth("/ver2/altinn/profil/api", "/ver2/altinn/profil/api")]
    public async Task A_page_has_its_entry_marked(DatabaseKind kind, string page, string entry)
    {
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;

        Assert.Equal([entry], Marked(await eva.Visitor.Get(page)));
    }

    [Theory, OnBoth]
    public async Task The_check_of_the_log_belongs_to_the_organisations(DatabaseKind kind)
    {
        var desk = await ServiceDesk.Of(await servers.On(kind));

        Assert.Equal(["/drift/virksomheter"], Marked(await desk.Get("/drift/logg/kontroll")));
    }

    private static IEnumerable<string?> Marked(VisitedPage page) =>
        page
            .Document.QuerySelectorAll(".pv-side [aria-current=page]")
            .Select(entry => entry.GetAttribute("href"));
}
