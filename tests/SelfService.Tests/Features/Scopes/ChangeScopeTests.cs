using System.Net;
using AngleSharp.Html.Dom;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R12")]
public sealed class ChangeScopeTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task The_form_shows_what_is_stored_and_leads_to_deactivation(DatabaseKind kind)
    {
        var (planted, visitor) = await Provider(kind);

        var page = await visitor.Get(planted.Page + "/endre");

        Assert.Equal("Endre " + planted.Scope.Name, page.Heading);
        Assert.Equal("A scope of a test", page.ValueOf("description"));
        Assert.True(Box(page, "visibility", "PUBLIC").IsChecked);
        Assert.Null(page.Document.QuerySelector("[name=subscope]"));
        var off = page.Document.QuerySelector($"a[href='{planted.Page}/deaktiver']")!;
        Assert.Equal("Deaktiver", off.TextContent);
    }

    [Theory, OnBoth]
    public async Task Everything_that_was_chosen_is_saved_with_one_event(DatabaseKind kind)
    {
        var (planted, visitor) = await Provider(kind);

        var answer = await Send(
            planted,
            visitor,
            ("description", "Changed"),
            ("description#nn", "Endra"),
            ("description#en", "Changed, in English"),
            ("long_description", "More\nand more"),
            ("access_guide", "Ask us, and wait two days."),
            ("access_guide#nn", "Spør oss, og vent to dagar."),
            ("documentation", "https://docs.example/api#start"),
            ("contact", "api@fjelltake.example"),
            ("visibility", "PRIVATE"),
            ("forAll", "true"),
            ("kinds", "maskinporten"),
            ("kinds", "krr"),
            ("delegation_source", "true"),
            ("maxLifetime", "60"),
            ("enforced_aud_for_access_token", "https://api.example"),
            ("requires_user_consent", "true"),
            ("authorization_max_lifetime", "600")
        );

        Assert.Equal(planted.Page, answer.Location);
        var saved = await planted.Stored();
        Assert.Equal("Changed", saved.Description.Default);
        Assert.Equal("Endra", saved.Description.In(Language.Nynorsk));
        Assert.Equal("Changed, in English", saved.Description.In(Language.English));
        Assert.Equal(
            "Spør oss, og vent to dagar.",
            saved.Introduction.AccessGuide!.In(Language.Nynorsk)
        );
        Assert.Equal("https://docs.example/api#start", saved.Introduction.Documentation);
        Assert.Equal("api@fjelltake.example", saved.Introduction.Contact);
        Assert.Equal(Visibility.Private, saved.Visibility);
        Assert.True(saved.AccessibleForAll);
        Assert.Equal([IntegrationKind.Maskinporten, IntegrationKind.Krr], saved.AllowedKinds);
        Assert.Equal("https://tt02.altinn.no/", saved.DelegationSource);
        Assert.Equal((60, 600), (saved.MaxTokenLifetime, saved.MaxAuthorizationLifetime));
        Assert.Equal("https://api.example", saved.EnforcedAudience);
        Assert.Equal(new ScopeDemands(UserConsent: true), saved.Demands);
        var note = Assert.Single(await planted.Events());
        Assert.Equal(EventType.ScopeChanged, note.Type);
        Assert.Contains("A scope of a test", note.Before);
        Assert.Contains("docs.example", note.After);
        var shown = await visitor.Get(planted.Page);
        Assert.Contains("er lagret", shown.Text);
        Assert.Contains("https://docs.example/api#start", shown.Text);
        Assert.Contains("api@fjelltake.example", shown.Text);
    }

    [Theory, OnBoth]
    public async Task A_text_in_a_language_that_came_by_the_API_is_shown_and_kept(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Provider();
        var body = await machine.NewScope(("description#se", "Davvisámegillii"));
        await using var db = server.Db();
        var name = ScopeName.Of(body.Text("name"));
        var scope = db.Scopes.Single(s => s.Name == name);
        var planted = new Planted(server, scope);
        using var visitor = await server.SignedIn(Planted.Provider);

        var page = await visitor.Get(planted.Page + "/endre");
        Assert.Equal("Davvisámegillii", page.ValueOf("description#se"));
        await visitor.Submit(
            page,
            "/endre",
            ("description", "Changed"),
            ("description#se", "Davvisámegillii"),
            ("visibility", "PUBLIC")
        );

        var saved = await planted.Stored();
        Assert.Equal("Changed", saved.Description.Default);
        Assert.Equal("Davvisámegillii", saved.Description.Tagged["se"]);
    }

    [Theory]
    [OnBoth("description", "", "Skriv kort hva scopet gir tilgang til")]
    [OnBoth("maxLifetime", "soon", "Skriv et helt tall")]
    [OnBoth("documentation", "javascript:alert(1)", "kan ikke brukes som lenke")]
    [OnBoth("documentation", "www.example.com", "kan ikke brukes som lenke")]
    [OnBoth("access_guide#en", "{long}", "1024 tegn")]
    [OnBoth("long_description#nn", "<b>", "tegn som ikke kan brukes")]
    [OnBoth("visibility", "INTERNAL", "Velg ett av alternativene")]
    [OnBoth("authorization_max_lifetime", "-1", "Skriv et helt tall")]
    public async Task A_mistake_is_told_at_its_field_and_nothing_is_lost(
        DatabaseKind kind,
        string field,
        string value,
        string message
    )
    {
        var (planted, visitor) = await Provider(kind);
        value = value.Replace("{long}", new string('x', 1024));

        var page = await Send(planted, visitor, (field, value), ("kinds", "maskinporten"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, page.ProblemAt(field));
        if (field != "visibility")
            Assert.Equal(value, page.ValueOf(field));
        Assert.Empty(await planted.Events());
    }

    [Theory, OnBoth]
    public async Task A_form_made_from_an_older_version_is_refused_and_shows_what_is_there_now(
        DatabaseKind kind
    )
    {
        var (planted, visitor) = await Provider(kind);
        var old = await visitor.Get(planted.Page + "/endre");
        await Send(planted, visitor, ("description", "The first"));

        var answer = await visitor.Submit(
            old,
            "/endre",
            ("description", "The second"),
            ("visibility", "PUBLIC")
        );

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Noen andre endret dette", answer.Text);
        Assert.Equal("The first", answer.ValueOf("description"));
        Assert.Equal("The first", (await planted.Stored()).Description.Default);
    }

    [Theory]
    [OnBoth("/endre")]
    [OnBoth("/deaktiver")]
    [OnBoth("/reaktiver")]
    [OnBoth("/eksport.csv")]
    [OnBoth("/tilgang/flere")]
    public async Task Another_organisations_scope_is_not_found(DatabaseKind kind, string below)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, consumer: Planted.Consumer);
        using var visitor = await server.SignedIn(Planted.SomebodyElse);

        var page = await visitor.Get(planted.Page + below);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.DoesNotContain(planted.Scope.Name.Value, page.Text);
    }

    [Theory]
    [OnBoth("/endre")]
    [OnBoth("/deaktiver")]
    [OnBoth("/reaktiver")]
    [OnBoth("/tilgang/flere")]
    [Requirement("R4")]
    public async Task In_production_it_is_refused(DatabaseKind kind, string below)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, "prod", Planted.Consumer);
        using var visitor = await server.SignedIn(Planted.Provider);

        var page = await visitor.Get(planted.Page + below);
        var answer = await visitor.Post(planted.Page + below, ("description", "x"));

        Assert.Contains("Ansattporten", page.Text);
        Assert.Null(
            page.Document.QuerySelector($"main form[method=post][action='{planted.Page}{below}']")
        );
        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Empty(await planted.Events());
    }

    private static IHtmlInputElement Box(VisitedPage page, string name, string value) =>
        (IHtmlInputElement)page.Document.QuerySelector($"input[name={name}][value={value}]")!;

    /// <summary>Sends the form with what it needs, and <paramref name="changed"/> in place of it.</summary>
    private static async Task<VisitedPage> Send(
        Planted planted,
        Visitor visitor,
        params (string Name, string Value)[] changed
    )
    {
        (string Name, string Value)[] least =
        [
            ("description", "A scope of a test"),
            ("visibility", "PUBLIC"),
        ];
        var page = await visitor.Get(planted.Page + "/endre");
        return await visitor.Submit(
            page,
            "/endre",
            [.. least.Where(l => changed.All(c => c.Name != l.Name)), .. changed]
        );
    }

    private async Task<(Planted, Visitor)> Provider(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        return (await Planted.In(server), await server.SignedIn(Planted.Provider));
    }
}
