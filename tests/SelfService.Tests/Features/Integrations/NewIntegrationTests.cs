using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

[Requirement("R20")]
public sealed class NewIntegrationTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task The_form_creates_a_client_with_the_chosen_scopes(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);

        var address = await visitor.NewClient("Kartklient", Ground.Granted, Ground.Open);

        var page = await visitor.Get(address);
        Assert.Equal("Kartklient", page.Heading);
        Assert.Contains("Integrasjonen er opprettet", page.Text);
        Assert.Contains($"{server.Issuer("ver2")}token", page.Text);
        await using var db = server.Db();
        var id = Ground.ClientId(address);
        var stored = await db.Integrations.SingleAsync(
            i => i.ClientId == id,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(Ground.Fossekall, stored.Owner);
        Assert.Equal(
            [Ground.Granted, Ground.Open],
            stored.Scopes.Select(s => s.Scope.Value).Order()
        );
        var written = Assert.Single(await server.Events(EventType.IntegrationCreated, id));
        Assert.Equal("ver2", written.Environment);
        Assert.Equal(Ground.Fossekall, written.Organisation);
        Assert.NotNull(written.PersonId);
        Assert.Contains(Ground.Granted, written.After);
    }

    [Theory]
    [OnBoth("kind", "finnes-ikke", "«finnes-ikke» er ikke blant verdiene")]
    [OnBoth("kind", "eformidling", "kan ikke opprettes her")]
    [OnBoth("name", " ", "Skriv et navn")]
    [OnBoth("description", "", "Skriv kort hva")]
    [OnBoth("lifetime", "0", "mellom 1 og 3600")]
    [OnBoth("lifetime", "3601", "mellom 1 og 3600")]
    [OnBoth("lifetime", "et døgn", "mellom 1 og 3600")]
    [OnBoth(
        "scopes",
        "skattemake:innkreving.write",
        "Scopet skattemake:innkreving.write finnes ikke"
    )]
    [OnBoth("scopes", "no:such", "Scopet no:such finnes ikke")]
    public async Task A_wrong_field_is_told_at_the_field_and_what_was_typed_is_kept(
        DatabaseKind kind,
        string field,
        string value,
        string message
    )
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var typed = new Dictionary<string, string>
        {
            ["kind"] = "maskinporten",
            ["name"] = "Et navn",
            ["description"] = "En beskrivelse",
            ["lifetime"] = "300",
            ["scopes"] = Ground.Granted,
            [field] = value,
        };

        var page = await visitor.Submit(
            await visitor.Get(Ground.New),
            "/ny",
            [.. typed.Select(pair => (pair.Key, pair.Value))]
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, page.ProblemAt(field));
        Assert.NotNull(page.Document.QuerySelector($"[role=alert] a[href='#{field}']"));
        Assert.NotNull(page.Document.GetElementById(field));
        foreach (var kept in new[] { "name", "description", "lifetime" })
            Assert.Equal(typed[kept], page.ValueOf(kept));
        Assert.Equal(field != "scopes", IsTicked(page, Ground.Granted));
    }

    [Theory, OnBoth]
    public async Task The_picker_offers_what_was_granted_and_what_is_open_to_all(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var granted = await server.NewScope(visibility: Visibility.Private);
        var open = await server.NewScope(granted: false, forAll: true);
        var hidden = await server.NewScope(
            granted: false,
            forAll: true,
            visibility: Visibility.Private
        );
        var foreign = await server.NewScope(granted: false);
        var other = await server.NewScope(kinds: IntegrationKind.Krr);
        var ended = await server.NewScope();
        await server.RemoveAccess(ended);
        using var visitor = await server.SignedIn(Ground.Anne);

        var page = await visitor.Get(Ground.New);

        Assert.Equal("Tildelt", GroupOf(page, granted.Name.Value));
        Assert.Equal("Tilgjengelig for alle", GroupOf(page, open.Name.Value));
        foreach (var absent in new[] { hidden, foreign, other, ended })
            Assert.Null(GroupOf(page, absent.Name.Value));
        Assert.Contains("SINDIG FJELLTÅKE DIREKTORAT", page.Text);
    }

    [Theory, OnBoth]
    [Requirement("R21"), Requirement("R27")]
    public async Task A_picker_without_granted_scopes_says_why_and_whom_to_ask(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn("siri@bever.example");

        var page = await visitor.Get(Ground.New);

        Assert.Contains("Ingen har gitt virksomheten tilgang til et scope i ver2", page.Text);
        Assert.Contains("Kontakt den som tilbyr API-et", page.Text);
        Assert.Contains("313\u00a0553\u00a0981", page.Document.QuerySelector("main")!.TextContent);
    }

    private static bool IsTicked(VisitedPage page, string scope) =>
        page.Document.QuerySelector($"input[value='{scope}']")!.HasAttribute("checked");

    private static string? GroupOf(VisitedPage page, string scope) =>
        page
            .Document.QuerySelector($"fieldset:has(input[value='{scope}']) > legend")
            ?.TextContent.Trim();
}
