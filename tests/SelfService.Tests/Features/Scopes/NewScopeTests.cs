using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R12")]
public sealed class NewScopeTests(Servers servers)
{
    private const string Address = "/ver2/mine-api/nytt";

    [Theory, OnBoth]
    public async Task The_form_shows_whose_scope_it_will_be_and_the_own_prefixes(DatabaseKind kind)
    {
        var (_, visitor) = await Provider(kind);

        var page = await visitor.Get(Address);

        Assert.Contains("312\u00a0045\u00a0109", page.Document.QuerySelector("form")!.TextContent);
        Assert.Equal(
            ["fjelltake"],
            page.Document.QuerySelectorAll("select[name=prefix] option").Select(o => o.TextContent)
        );
    }

    [Theory, OnBoth]
    public async Task It_is_saved_with_its_event_and_shown(DatabaseKind kind)
    {
        var (server, visitor) = await Provider(kind);
        var subscope = Planted.NewSubscope();

        var answer = await Send(
            visitor,
            Filled(subscope) with
            {
                ForAll = true,
                MaxLifetime = "90",
                Visibility = "Private",
            }
        );

        var saved = (await Find(server, subscope))!;
        Assert.Equal($"/ver2/mine-api/{saved.Id}", answer.Location);
        Assert.Equal("fjelltake:" + subscope, saved.Name.Value);
        Assert.Equal("312045109", saved.Owner.Value);
        Assert.Equal(Visibility.Private, saved.Visibility);
        Assert.True(saved.AccessibleForAll);
        Assert.Equal(90, saved.MaxTokenLifetime);
        Assert.Equal([IntegrationKind.Maskinporten], saved.AllowedKinds);
        var note = Assert.Single(await Planted.Events(server, saved.Name.Value));
        Assert.Equal((EventType.ScopeCreated, "ver2"), (note.Type, note.Environment));
        Assert.NotNull(note.PersonId);
        Assert.Contains("er opprettet", (await visitor.Get(answer.Location!)).Text);
    }

    [Theory]
    [OnBoth("subscope", "", "Skriv resten av navnet")]
    [OnBoth("subscope", "with space", "Bruk bokstaver")]
    [OnBoth("subscope", "/first", "Bruk bokstaver")]
    [OnBoth("description", "", "Skriv kort hva scopet gir tilgang til")]
    [OnBoth("maxLifetime", "soon", "Skriv et helt tall")]
    [OnBoth("maxLifetime", "86401", "Skriv et helt tall")]
    [OnBoth("maxLifetime", "-1", "Skriv et helt tall")]
    [OnBoth("prefix", "skattemake", "egne prefikser")]
    [OnBoth("visibility", "Internal", "Velg ett av alternativene")]
    [OnBoth("kinds", "Telefax", "Velg ett av alternativene")]
    public async Task A_mistake_is_told_at_its_field_and_nothing_is_lost(
        DatabaseKind kind,
        string field,
        string value,
        string message
    )
    {
        var (server, visitor) = await Provider(kind);
        var subscope = Planted.NewSubscope();

        var page = await Send(visitor, Filled(subscope), (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(message, page.ProblemAt(field));
        Assert.Contains(message, page.Document.QuerySelector("[role=alert]")!.TextContent);
        if (field is "subscope" or "description" or "maxLifetime")
            Assert.Equal(value, page.ValueOf(field));
        if (field != "description")
            Assert.Equal("What it gives", page.ValueOf("description"));
        Assert.Null(await Find(server, subscope));
    }

    [Theory, OnBoth]
    public async Task A_description_has_at_most_255_characters(DatabaseKind kind)
    {
        var (_, visitor) = await Provider(kind);

        var page = await Send(
            visitor,
            Filled(Planted.NewSubscope()),
            ("description", new string('x', 256))
        );

        Assert.Contains("256 tegn", page.ProblemAt("description"));
    }

    [Theory, OnBoth]
    public async Task A_name_is_taken_once(DatabaseKind kind)
    {
        var (server, visitor) = await Provider(kind);
        var planted = await Planted.In(server);

        var page = await Send(visitor, Filled(planted.Scope.Name.Subscope));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("finnes allerede", page.ProblemAt("subscope"));
        Assert.Empty(await planted.Events());
    }

    [Theory, OnBoth("/prod/mine-api/nytt", "prod", HttpStatusCode.Forbidden)]
    public async Task In_production_it_is_refused(
        DatabaseKind kind,
        string path,
        string environment,
        HttpStatusCode status
    )
    {
        var (server, visitor) = await Provider(kind);
        var subscope = Planted.NewSubscope();

        var page = await visitor.Get(path);
        var answer = await visitor.Post(path, Fields(Filled(subscope)));

        Assert.Contains("Ansattporten", page.Text);
        Assert.Null(page.Document.QuerySelector($"form[action='/{environment}/mine-api/nytt']"));
        Assert.Equal(status, answer.Status);
        Assert.Null(await Find(server, subscope));
    }

    [Theory, OnBoth]
    [Requirement("R1")]
    public async Task Without_accepted_terms_it_is_refused(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn("eva@granbar.example");

        var page = await visitor.Get(Address);
        var answer = await visitor.Post(Address, Fields(Filled(Planted.NewSubscope())));

        Assert.NotNull(page.Document.QuerySelector("main a[href='/bruksvilkar']"));
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
    }

    [Theory, OnBoth]
    public async Task Without_the_forms_token_nothing_is_saved_and_nothing_is_lost(
        DatabaseKind kind
    )
    {
        var (server, visitor) = await Provider(kind);
        var subscope = Planted.NewSubscope();

        var page = await visitor.Post(Address, Fields(Filled(subscope)));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(subscope, page.ValueOf("subscope"));
        Assert.Null(await Find(server, subscope));
    }

    private sealed record Form(string Subscope)
    {
        public bool ForAll { get; init; }
        public string MaxLifetime { get; init; } = "";
        public string Visibility { get; init; } = "Public";
    }

    private static Form Filled(string subscope) => new(subscope);

    private static (string, string)[] Fields(Form form, params (string, string)[] changed)
    {
        var fields = new Dictionary<string, string>
        {
            ["prefix"] = "fjelltake",
            ["subscope"] = form.Subscope,
            ["description"] = "What it gives",
            ["visibility"] = form.Visibility,
            ["kinds"] = "Maskinporten",
            ["maxLifetime"] = form.MaxLifetime,
        };
        if (form.ForAll)
            fields["forAll"] = "true";
        foreach (var (name, value) in changed)
            fields[name] = value;
        return [.. fields.Select(f => (f.Key, f.Value))];
    }

    private static async Task<VisitedPage> Send(
        Visitor visitor,
        Form form,
        params (string, string)[] changed
    ) => await visitor.Submit(await visitor.Get(Address), Address, Fields(form, changed));

    private static async Task<Scope?> Find(TestServer server, string subscope)
    {
        await using var db = server.Db();
        var name = ScopeName.Of("fjelltake:" + subscope);
        return await db.Scopes.FirstOrDefaultAsync(
            s => s.Name == name,
            TestContext.Current.CancellationToken
        );
    }

    private async Task<(TestServer, Visitor)> Provider(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        return (server, await server.SignedIn(Planted.Provider));
    }
}
