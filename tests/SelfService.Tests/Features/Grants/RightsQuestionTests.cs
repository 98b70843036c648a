using System.Net;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Grants;

/// <summary>"May that organisation get that scope with that client?", without a grant.</summary>
public sealed class RightsQuestionTests(Servers servers)
{
    private const string Kari = "kari@fjelltake.example";
    private const string Nothing = "Vi finner ikke noe som du kan få forklart her.";

    [Theory, OnBoth]
    public async Task Ones_own_client_gets_a_scope_that_it_has_with_access(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = Ground.ClientId(await anne.NewClient("Spørres om", Ground.Granted));

        var page = await Ask(anne, Ground.Granted, client);

        Assert.Contains("Ja, det gir token", page.Text);
        Assert.Null(page.Broken());
    }

    [Theory, OnBoth]
    public async Task A_scope_that_is_not_on_the_client_is_the_first_broken_link(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var client = Ground.ClientId(await anne.NewClient("Uten scopet", Ground.Granted));

        var page = await Ask(anne, Ground.Open, client);

        Assert.Contains("Nei, det gir ikke token", page.Text);
        Assert.Equal("Scopene er registrert på klienten.", page.Broken());
    }

    [Theory, OnBoth]
    public async Task For_a_customer_the_delegation_is_asked_for(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var per = await server.SignedIn("per@pingvin.example");
        var client = server.DemoFile("supplier.env");

        var given = await Ask(
            per,
            client["MP_SCOPE"],
            client["MP_CLIENT_ID"],
            client["MP_CONSUMER_ORG"]
        );
        var missing = await Ask(per, client["MP_SCOPE"], client["MP_CLIENT_ID"], "312422328");

        Assert.Contains("Ja, det gir token", given.Text);
        Assert.Contains("Kunden har delegert tilgangen.", given.Text);
        Assert.NotNull(missing.Broken());
    }

    [Theory, OnBoth]
    public async Task Without_a_client_ones_own_organisation_is_asked_about(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var granted = await server.NewScope();
        var not = await server.NewScope(granted: false);

        var yes = await Ask(anne, granted.Name.Value);
        var no = await Ask(anne, not.Name.Value, organisation: "314308425");

        Assert.Contains("Ja, det gir token", yes.Text);
        Assert.Equal("Virksomheten har tilgang til scopene.", no.Broken());
        Assert.NotNull(
            no.Document.QuerySelector("a.ds-button[href^='/ver2/foresporsler/sendt/ny?scope=']")
        );
    }

    [Theory, OnBoth]
    public async Task A_private_scope_looks_like_one_that_is_not_there(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);
        var hidden = await server.NewScope(granted: false, visibility: Visibility.Private);

        var page = await Ask(anne, hidden.Name.Value);
        var unknown = await Ask(anne, "fjelltake:finnes.ikke");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
        Assert.Contains(Nothing, page.Text);
    }

    [Theory, OnBoth]
    public async Task A_scopes_owner_asks_about_any_organisation_and_sees_its_own_link(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var kari = await server.SignedIn(Kari);
        var granted = await server.NewScope();
        var not = await server.NewScope(granted: false);

        var yes = await Ask(kari, granted.Name.Value, organisation: "314308425");
        var no = await Ask(kari, not.Name.Value, organisation: "314308425");

        Assert.Contains("Scopet ditt stopper ikke dette", yes.Text);
        Assert.Equal("Virksomheten har tilgang til scopene.", no.Broken());
        Assert.Contains("Gi virksomheten tilgang", no.Text);
    }

    [Theory, OnBoth]
    public async Task Another_organisations_access_is_nobodys_business(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var lars = await server.SignedIn(Ground.Lars);

        var page = await Ask(lars, Ground.Granted, organisation: "314308425");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains(Nothing, page.Text);
    }

    [Fact]
    public async Task A_deactivated_scope_gives_nobody_a_token()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var kari = await server.SignedIn(Kari);
        var scope = await server.NewScope();
        await using (var db = server.Db())
        {
            db.Scopes.Attach(scope).Entity.Deactivate(DateTimeOffset.UnixEpoch.AddYears(51));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var page = await Ask(kari, scope.Name.Value, organisation: "314308425");

        Assert.Equal("Scopet finnes og er aktivt.", page.Broken());
        Assert.Contains("Scopet er deaktivert eller finnes ikke", page.Text);
    }

    [Theory]
    [InlineData("uten-kolon", "", "scope", "Skriv hele navnet")]
    [InlineData("", "", "scope", "Skriv hele navnet")]
    [InlineData("a:b", "123", "virksomhet", "9 siffer")]
    public async Task A_question_that_cannot_be_read_is_told_at_its_field(
        string scope,
        string organisation,
        string field,
        string problem
    )
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var anne = await server.SignedIn(Ground.Anne);

        var page = await Ask(anne, scope, organisation: organisation);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(problem, page.ProblemAt(field));
    }

    private static Task<VisitedPage> Ask(
        Visitor visitor,
        string scope,
        string client = "",
        string organisation = ""
    ) =>
        visitor.Get(
            $"/ver2/forklar?scope={Uri.EscapeDataString(scope)}&klient={client}&virksomhet={organisation}"
        );
}
