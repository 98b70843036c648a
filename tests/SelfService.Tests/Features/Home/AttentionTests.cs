using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Tests.Features.AccessRequests;
using Portvakt.SelfService.Tests.Features.Delegations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Home;

/// <summary>The lines of the front page about what should be looked after.</summary>
[Requirement("R39")]
public sealed class AttentionTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_request_for_access_waits_on_the_front_page_of_the_provider_alone(
        DatabaseKind kind
    )
    {
        using var at = await TwoParties.On(servers, kind);
        var request = await at.Asked();

        var provider = await at.Provider.Visitor.Get("/");
        var consumer = await at.Consumer.Visitor.Get("/");
        await at.Answer(request, "/godkjenn");
        var after = await at.Provider.Visitor.Get("/");

        var row = provider.Row("Én forespørsel om tilgang venter på svar");
        Assert.Contains("ver2", row);
        Assert.NotNull(provider.Document.QuerySelector($"main tbody a[href='{TwoParties.Inbox}']"));
        Assert.DoesNotContain("venter på svar", consumer.Text);
        Assert.DoesNotContain("venter på svar", after.Text);
    }

    [Theory, OnBoth]
    public async Task A_case_about_rights_waits_on_the_front_page_of_the_administrators_alone(
        DatabaseKind kind
    )
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        using var ola = await NewOrganisation.Add(
            server,
            number,
            $"ola@{NewOrganisation.Domain()}"
        );
        await ola.Visitor.Submit(
            await ola.Visitor.Get("/prod/rettigheter/be-om"),
            "/be-om",
            ("right", "api"),
            ("purpose", "Jeg skal lage et API.")
        );

        var administrator = await eva.Visitor.Get("/");
        var member = await ola.Visitor.Get("/");

        Assert.NotEqual("", administrator.Row("Én sak om rettigheter venter på deg"));
        Assert.NotNull(
            administrator.Document.QuerySelector("main tbody a[href='/virksomhet/saker']")
        );
        Assert.DoesNotContain("venter på deg", member.Text);
    }

    [Theory, OnBoth]
    public async Task An_access_that_ends_within_a_month_leads_to_asking_for_it_again(
        DatabaseKind kind
    )
    {
        using var at = await TwoParties.On(servers, kind);
        var later = await TwoParties.NewScope(at.Server, at.ProviderId);
        await GiveAccess(at, at.Scope, days: 20);
        await GiveAccess(at, later, days: 60);

        var page = await at.Consumer.Visitor.Get("/");

        var row = page.Row(at.Scope.Name.Value);
        Assert.Contains("Tilgangen går ut", row);
        Assert.Contains("ver2", row);
        Assert.NotNull(page.Document.QuerySelector($"main tbody a[href='{at.Form}']"));
        Assert.DoesNotContain(later.Name.Value, page.Text);
        Assert.DoesNotContain("Tilgangen går ut", (await at.Provider.Visitor.Get("/")).Text);
    }

    [Theory, OnBoth]
    public async Task A_client_that_has_rested_for_half_a_year_leads_to_the_list_of_such(
        DatabaseKind kind
    )
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        await Plant(server, Client(number, "Glemt", made: 181), Client(number, "Ny", made: 179));

        var page = await eva.Visitor.Get("/");

        var row = page.Row("Én integrasjon har ikke hentet token på et halvt år");
        Assert.Contains("ver2", row);
        Assert.NotNull(
            page.Document.QuerySelector("main tbody a[href='/ver2/integrasjoner?bruk=ubrukt']")
        );
    }

    [Theory, OnBoth]
    public async Task Of_mercantile_data_to_look_at_the_ten_oldest_are_told(DatabaseKind kind)
    {
        var (server, eva, number) = await NewOrganisation.ByEva(servers, kind);
        using var own = eva;
        for (var i = 0; i < 12; i++)
        {
            var client = Client(number, $"Tjeneste {i:00}", made: 1);
            var place = new NoticePlace(number, client.Environment, client.Id);
            var reviewed = TimeProvider.System.GetUtcNow().AddDays(-500 + i);
            await Plant(server, client, MercantileData.Of(place, reviewed));
        }

        var page = await eva.Visitor.Get("/");

        Assert.Equal(10, page.Document.QuerySelectorAll("main tbody tr").Length);
        Assert.Contains("Merkantile data må ses over", page.Row("Tjeneste 00"));
        Assert.DoesNotContain("Tjeneste 10", page.Text);
    }

    private static Integration Client(OrganisationId owner, string name, int made) =>
        Integration.Create(
            EnvironmentName.Of("ver2"),
            owner,
            new(IntegrationKind.Maskinporten, name, "En prøve"),
            [],
            TimeProvider.System.GetUtcNow().AddDays(-made)
        );

    private static Task GiveAccess(TwoParties at, Scope scope, int days)
    {
        var now = TimeProvider.System.GetUtcNow();
        var terms = new AccessTerms(NorwegianTime.Day(now.AddDays(days)));
        return Plant(at.Server, ScopeAccess.Grant(scope, at.ConsumerId, terms, now));
    }

    private static async Task Plant(TestServer server, params object[] rows)
    {
        await using var db = server.Db();
        db.AddRange(rows);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
