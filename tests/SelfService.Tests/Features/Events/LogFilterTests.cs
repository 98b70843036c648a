using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Events;

/// <summary>Narrowing the log to who did something, and to what it happened to.</summary>
public sealed class LogFilterTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task The_log_is_narrowed_to_a_person_and_to_a_word_on_the_page_and_in_files(
        DatabaseKind kind
    )
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        using var ola = await NewOrganisation.Add(server, number, $"ola@{eva.Email.Split('@')[1]}");
        var first = await eva.Visitor.NewClient("Årsrapport");
        await ola.Visitor.NewClient("Lønnskjøring");
        await ola.Visitor.Paste(first, Ground.Jwk("kid-1"));

        var byOla = await eva.Visitor.Get("/ver2/logg?hvem=prøve OLA");
        var named = await eva.Visitor.Get("/ver2/logg?q=årsrap");
        var byId = await eva.Visitor.Get($"/ver2/logg?q={Ground.ClientId(first)}");
        var both = await eva.Visitor.Get("/ver2/logg?hvem=ola&q=årsrapport");
        var file = await eva.Visitor.Get("/ver2/logg?hvem=ola&q=KID-1&som=jsonl");
        var activity = await eva.Visitor.Get($"{first}/aktivitet?hvem=ola");
        var nobody = await eva.Visitor.Get("/ver2/logg?hvem=finnes-ikke");

        Assert.Equal(2, Rows(byOla).Count);
        Assert.All(Rows(byOla), row => Assert.Contains(ola.Name, row));
        Assert.Equal(2, Rows(named).Count);
        Assert.Equal(2, Rows(byId).Count);
        Assert.Contains("kid-1", Assert.Single(Rows(both)));
        Assert.Contains("kid-1", Assert.Single(file.Text.TrimEnd().Split('\n')));
        Assert.Contains("kid-1", Assert.Single(Rows(activity)));
        Assert.Contains("Ingen hendelser passer med dette.", nobody.Text);
    }

    [Theory, OnBoth]
    public async Task The_form_keeps_what_was_chosen_and_offers_what_there_is(DatabaseKind kind)
    {
        var (_, eva, _) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        var client = await eva.Visitor.NewClient("Min klient");

        var log = await eva.Visitor.Get(
            "/ver2/logg?hva=saker&hvem=Eva %26 co&q=a\"b&fra=2020-01-01"
        );
        var activity = await eva.Visitor.Get($"{client}/aktivitet");

        Assert.Equal("Eva & co", Value(log, "hvem"));
        Assert.Equal("a\"b", Value(log, "q"));
        Assert.Equal("2020-01-01", Value(log, "fra"));
        Assert.Equal(
            ["", "saker", "integrasjoner"],
            log.Document.QuerySelectorAll("select[name=hva] option")
                .Select(option => option.GetAttribute("value"))
        );
        Assert.NotNull(log.Document.QuerySelector("option[value=saker][selected]"));
        Assert.Null(activity.Document.QuerySelector("select[name=hva]"));
    }

    [Theory, OnBoth]
    public async Task A_search_tells_no_more_than_the_log(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var (_, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        await desk.Submit(
            await desk.Get($"/drift/virksomheter/{number.Value}/domener"),
            "/domener",
            ("domain", NewOrganisation.Domain())
        );
        var deskLog = $"/drift/virksomheter/{number.Value}/logg";

        var bySuit = await eva.Visitor.Get("/virksomhet/logg?hvem=kundeservice");
        var inEnglish = await eva.Visitor.Get("/virksomhet/logg?hvem=service desk");
        var byName = await eva.Visitor.Get("/virksomhet/logg?hvem=drift");
        var atDesk = await desk.Get($"{deskLog}?hvem=kundeservice");

        Assert.Single(Rows(bySuit));
        Assert.Single(Rows(inEnglish));
        Assert.Empty(Rows(byName));
        Assert.Empty(Rows(atDesk));
        Assert.Single(Rows(await desk.Get(deskLog)));
    }

    private static List<string> Rows(VisitedPage page) =>
        [.. page.Document.QuerySelectorAll("main tbody tr").Select(row => row.TextContent)];

    private static string? Value(VisitedPage page, string field) =>
        page.Document.QuerySelector($"main input[name='{field}']")?.GetAttribute("value");
}
