using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Sessions;

[Requirement("R30")]
public sealed class SwitchTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task The_organisation_acted_for_is_shown_and_the_switch_is_in_its_log(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var (ola, first, second) = await InTwo(server);
        using var _ = ola;

        var before = await ola.Visitor.Get("/virksomhet");
        var switched = await Switch(ola.Visitor, second);
        var after = await ola.Visitor.Get("/virksomhet");

        Assert.Contains(
            "Bytt virksomhet",
            before.Document.QuerySelector(".pv-representing")!.TextContent
        );
        Assert.Contains(
            "ANDRE PRØVE",
            before.Document.QuerySelector(".pv-representing")!.TextContent
        );
        Assert.Equal("/", switched.Location);
        Assert.Contains(
            "FØRSTE PRØVE",
            after.Document.QuerySelector(".pv-representing")!.TextContent
        );
        Assert.Equal([EventType.OrganisationSwitched], await server.LogOf(second));
        Assert.Empty(await server.LogOf(first));
        // Choosing the same again is no switch.
        await Switch(ola.Visitor, second);
        Assert.Single(await server.LogOf(second));
    }

    [Theory, OnBoth]
    public async Task A_form_of_another_tab_is_refused_after_the_switch(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var (ola, first, second) = await InTwo(server);
        using var _ = ola;
        var form = await ola.Visitor.Get("/ver2/integrasjoner/ny");
        await Switch(ola.Visitor, second);

        var refused = await ola.Visitor.Submit(
            form,
            "/ny",
            ("kind", "maskinporten"),
            ("name", "For den første"),
            ("description", "Prøve")
        );

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("laget for en annen virksomhet", refused.Text);
        Assert.DoesNotContain("For den første", (await ola.Visitor.Get("/tjenester")).Text);
        Assert.Equal("For den første", refused.ValueOf("name"));
    }

    [Theory, OnBoth]
    public async Task Authority_in_one_is_not_carried_over_to_the_other(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var (ola, first, second) = await InTwo(server);
        using var _ = ola;

        Assert.Equal(HttpStatusCode.OK, (await ola.Visitor.Get("/virksomhet/saker")).Status);
        await Switch(ola.Visitor, second);
        Assert.Equal(HttpStatusCode.Forbidden, (await ola.Visitor.Get("/virksomhet/saker")).Status);
        var strange = await Switch(ola.Visitor, NewOrganisation.Number());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, strange.Status);
    }

    private static async Task<VisitedPage> Switch(Visitor visitor, OrganisationId to) =>
        await visitor.Submit(
            await visitor.Get("/bytt-virksomhet"),
            "/bytt-virksomhet",
            ("organisation", to.ToString())
        );

    /// <summary>Administrator of the first, member of the second; the alphabet chooses the first.</summary>
    private static async Task<(Colleague Ola, OrganisationId First, OrganisationId Second)> InTwo(
        TestServer server
    )
    {
        var domain = NewOrganisation.Domain();
        var first = (await NewOrganisation.With(server, domain, "ANDRE PRØVE AS")).Number;
        var second = (
            await NewOrganisation.With(server, NewOrganisation.Domain(), "FØRSTE PRØVE AS")
        ).Number;
        var ola = await NewOrganisation.Add(server, first, $"ola@{domain}", administrator: true);
        await using var db = server.Db();
        db.Memberships.Add(
            Domain.Organisations.Membership.Of(ola.Id, second, TimeProvider.System.GetUtcNow())
        );
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return (ola, first, second);
    }
}
