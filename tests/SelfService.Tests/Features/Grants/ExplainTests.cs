using System.Net;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Grants;

/// <summary>"Forklar": what is explained, and to whom.</summary>
public sealed class ExplainTests(Servers servers)
{
    private const string Kari = "kari@fjelltake.example";
    private const string Nothing = "Vi finner ikke noe som du kan få forklart her.";
    private const string NobodysTrace = "0123456789abcdef0123456789abcdef";

    [Theory, OnBoth]
    public async Task A_trace_id_gives_the_path_of_the_refusal_to_the_clients_owner(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("Avvist", Ground.Granted);
        var trace = await server.Refused(
            server.Grant(client, Ground.Granted).With("aud", "https://elsewhere.example/")
        );

        var page = await anne.ExplainKept(trace);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("aud er adressen til utstederen.", page.Broken());
        Assert.Contains("Her stoppet det", page.Text);
        Assert.Contains("kontroller er bestått", page.Text);
        Assert.Contains("iss, aud, scope, iat, exp, jti", page.Text);
        Assert.NotNull(page.Document.QuerySelector($"a.ds-button[href='{client}/kode']"));
        Assert.NotNull(page.Document.QuerySelector("a[href='/hjelp/feilkoder/MP-110']"));
    }

    [Theory, OnBoth]
    public async Task The_whole_error_answer_can_be_pasted(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("Hele svaret", Ground.Granted);
        var trace = await server.Refused(server.Grant(client, "fjelltake:finnes.ikke"));
        await anne.ExplainKept(trace);

        var page = await anne.Explain(
            $$"""{"error":"invalid_scope","error_description":"Invalid scope (trace_id: {{trace}})"}"""
        );

        Assert.Equal("Scopene er registrert på klienten.", page.Broken());
    }

    [Theory, OnBoth]
    public async Task Anybody_else_is_answered_as_for_a_trace_id_that_nothing_has(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        using var lars = await server.SignedIn(Ground.Lars);
        var client = await anne.ClientWithKey("Ikke for Lars", Ground.Granted);
        var trace = await server.Refused(server.Grant(client, "fjelltake:finnes.ikke"));
        await anne.ExplainKept(trace);

        var others = await lars.Explain(trace);
        var unknown = await lars.Explain(NobodysTrace);

        Assert.Equal(HttpStatusCode.NotFound, others.Status);
        Assert.Contains(Nothing, others.Text);
        Assert.Equal(Shown(unknown), Shown(others));
    }

    [Theory, OnBoth]
    public async Task The_service_desk_is_shown_everything(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("Til kundeservice", Ground.Granted);
        var trace = await server.Refused(
            server.Grant(client, Ground.Granted).WithHeader("kid", "annen")
        );
        await anne.ExplainKept(trace);

        var page = await (await ServiceDesk.Of(server)).Explain(trace);

        Assert.Equal("Nøkkelen er registrert på klienten.", page.Broken());
        Assert.Contains(Ground.ClientId(client), page.Text);
        Assert.Contains("ikke at den har klientens nøkkel", page.Text);
    }

    [Theory, OnBoth]
    public async Task An_assertion_is_explained_with_what_it_was_held_against(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("Limt inn", Ground.Granted);
        var grant = server.Grant(client, Ground.Granted).WithHeader("kid", "annen-nokkel");

        var page = await anne.Explain($"grant_type=x&assertion={grant.Sign()}&x=y");

        Assert.Equal("Nøkkelen er registrert på klienten.", page.Broken());
        Assert.Contains("annen-nokkel", page.Text);
        Assert.Contains(Trial.Kid, page.Text);
        Assert.NotNull(page.Document.QuerySelector($"a.ds-button[href='{client}/nokler']"));
    }

    [Theory, OnBoth]
    public async Task An_old_assertion_is_judged_as_it_was_while_it_held(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("Gammel", Ground.Granted);
        var old = TimeProvider.System.GetUtcNow().AddHours(-3).ToUnixTimeSeconds();
        var grant = server
            .Grant(client, "fjelltake:finnes.ikke")
            .With("iat", old)
            .With("exp", old + 100);

        var page = await anne.Explain(grant.Sign());

        Assert.Equal("Scopene er registrert på klienten.", page.Broken());
        Assert.Contains("for gammel til å sendes nå", page.Text);
    }

    [Theory, OnBoth]
    public async Task A_good_assertion_is_stopped_by_nothing(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = await anne.ClientWithKey("I orden", Ground.Granted);

        var page = await anne.Explain(server.Grant(client, Ground.Granted).Sign());

        Assert.Null(page.Broken());
        Assert.Contains("Ingenting stopper den nå", page.Text);
    }

    [Theory, OnBoth]
    public async Task A_scopes_owner_sees_its_own_link_and_nothing_of_the_client(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        using var kari = await server.SignedIn(Kari);
        var scope = await server.NewScope();
        var client = await anne.ClientWithKey("Hemmelig klientnavn", scope.Name.Value);
        await server.RemoveAccess(scope);
        // What is wrong with the key is for the client's own people.
        var grant = server.Grant(client, scope.Name.Value).WithHeader("kid", "annen-nokkel");

        var page = await kari.Explain(grant.Sign());

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Virksomheten har tilgang til scopene.", page.Broken());
        Assert.Contains("Du eier scopet", page.Text);
        var shown = Shown(page);
        Assert.DoesNotContain("Hemmelig klientnavn", shown);
        Assert.DoesNotContain(Trial.Kid, shown);
        Assert.DoesNotContain("Nøkkelen er registrert", shown);
        Assert.DoesNotContain("Forespørselen er signert", shown);
    }

    [Theory, OnBoth]
    public async Task By_a_trace_id_too_the_scopes_owner_sees_its_own_link(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        using var kari = await server.SignedIn(Kari);
        using var lars = await server.SignedIn(Ground.Lars);
        var scope = await server.NewScope();
        var client = await anne.ClientWithKey("Hemmelig klientnavn", scope.Name.Value);
        await server.RemoveAccess(scope);
        var trace = await server.Refused(server.Grant(client, scope.Name.Value));
        await anne.ExplainKept(trace);

        var page = await kari.Explain(trace);

        Assert.Equal("Virksomheten har tilgang til scopene.", page.Broken());
        Assert.Contains(scope.Name.Value, page.Text);
        Assert.DoesNotContain(Ground.ClientId(client), page.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await lars.Explain(trace)).Status);
    }

    [Theory, OnBoth]
    public async Task Another_organisation_learns_nothing_from_an_assertion(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        using var lars = await server.SignedIn(Ground.Lars);
        var client = await anne.ClientWithKey("Ukjent for Lars", Ground.Granted);
        var unknown = server.Grant(client, Ground.Granted).With("iss", Guid.NewGuid().ToString());

        var others = await lars.Explain(server.Grant(client, Ground.Granted).Sign());
        var nobodys = await lars.Explain(unknown.Sign());

        Assert.Equal(HttpStatusCode.NotFound, others.Status);
        Assert.Equal(Shown(nobodys), Shown(others));
    }

    [Theory]
    [InlineData("")]
    [InlineData("jeg får ikke token")]
    [InlineData("01234567-89ab-cdef-0123-456789abcdef")]
    public async Task A_text_without_any_of_them_says_what_to_paste(string text)
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var anne = await server.SignedIn(Ground.Anne);

        var page = await anne.Explain(text);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("verken en sporings-ID", page.ProblemAt("tekst"));
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_the_sign_in()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var visitor = server.NewVisitor();

        var page = await visitor.Get("/ver2/forklar");

        Assert.Equal("/min-profil?tilbake=%2Fver2%2Fforklar", page.Location);
    }

    /// <summary>What the page itself says, without tokens of forms.</summary>
    private static string Shown(VisitedPage page) =>
        string.Join(
            ' ',
            page.Document.QuerySelector("main")!
                .TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
