using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Features.Help.Front;
using Portvakt.SelfService.Features.Help.Guides;
using Portvakt.SelfService.Tests.Features.Ansattporten;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Help;

/// <summary>A guide for every task, and a way to it from the pages of the task.</summary>
[Requirement("R39")]
public sealed class GuideTests(Servers servers)
{
    private static readonly EnvironmentName Ver2 = EnvironmentName.Of("ver2");

    [Fact]
    public void Every_place_that_is_named_leads_somewhere_and_is_the_same_in_every_language()
    {
        var texts = GuideCatalogue.Texts.Concat(Questions.Texts).ToList();

        Assert.NotEmpty(texts.SelectMany(text => GuideSentence.PlacesIn(text.Nb)));
        Assert.All(
            texts,
            text =>
            {
                var places = GuideSentence.PlacesIn(text.Nb).ToList();
                Assert.Equal(places.Order(), GuideSentence.PlacesIn(text.Nn).Order());
                Assert.Equal(places.Order(), GuideSentence.PlacesIn(text.En).Order());
                Assert.All(places, place => Assert.NotNull(GuidePlaces.Find(place, Ver2)));
                Assert.DoesNotMatch(@"\{(?![A-Za-z0-9-]+\})", text.Nb + text.Nn + text.En);
            }
        );
    }

    [Fact]
    public void No_place_has_the_name_of_a_guide() =>
        Assert.Empty(GuidePlaces.Names.Intersect(GuideCatalogue.All.Select(guide => guide.Slug)));

    [Fact]
    public async Task Every_guide_is_reached_from_a_page_that_exists()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var patterns = server
            .Server.Portal.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/'))
            .ToHashSet();

        Assert.Empty(PageGuides.ByRoute.Keys.Except(patterns));
        Assert.Empty(
            GuideCatalogue.All.Select(guide => guide.Slug).Except(PageGuides.ByRoute.Values)
        );
        Assert.All(PageGuides.ByRoute.Values, slug => Assert.NotNull(GuideCatalogue.Find(slug)));
    }

    [Theory, OnBoth]
    public async Task Everybody_reads_every_guide_in_their_language(DatabaseKind kind)
    {
        var server = await servers.On(kind);

        foreach (var language in new[] { "nb", "nn", "en" })
        {
            using var visitor = server.NewVisitor();
            await visitor.Get($"/sprak/{language}?tilbake=/hjelp");
            var front = await visitor.Get("/hjelp");
            foreach (var guide in GuideCatalogue.All)
            {
                var page = await visitor.Get($"/hjelp/{guide.Slug}");

                Assert.Equal(HttpStatusCode.OK, page.Status);
                Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
                Assert.InRange(page.Document.QuerySelectorAll("main ol > li").Length, 3, 12);
                Assert.DoesNotContain('{', page.Document.QuerySelector("main")!.TextContent);
                Assert.NotNull(front.Document.QuerySelector($"main a[href='/hjelp/{guide.Slug}']"));
            }
        }
    }

    [Theory, OnBoth]
    public async Task Its_links_lead_to_the_environment_that_the_reader_works_in(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        Assert.True(await Leads("nytt-scope?miljo=ver1", "/ver1/mine-api"));
        Assert.True(await Leads("nytt-scope?miljo=prod", "/prod/mine-api/nytt"));
        Assert.True(await Leads("nytt-scope", "/ver2/mine-api"));
        Assert.True(await Leads("nytt-scope?miljo=finnes-ikke", "/ver2/mine-api"));
        Assert.True(await Leads("nytt-scope?miljo=ver1", "/hjelp/gi-tilgang?miljo=ver1"));
        Assert.True(await Leads("nytt-scope", "/hjelp/nytt-scope?miljo=prod"));
        // Rights count in production only, wherever the reader comes from.
        Assert.True(await Leads("rettigheter?miljo=ver1", "/prod/rettigheter/be-om"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/hjelp/finnes-ikke")).Status);

        async Task<bool> Leads(string guide, string address) =>
            (await visitor.Get($"/hjelp/{guide}")).Document.QuerySelector(
                $"main a[href='{address}']"
            )
                is not null;
    }

    [Theory, OnBoth]
    public async Task The_pages_that_guides_lead_to_are_there(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var kari = await server.SignedIn("kari@fjelltake.example");
        await kari.SignInStrong(server, "prod", "Kari Fjell");
        var prod = EnvironmentName.Of("prod");

        foreach (var place in GuidePlaces.Names.Except(["registrer", "be-om-registrering"]))
        {
            var page = await kari.Get(GuidePlaces.Find(place, prod)!.Href);
            Assert.True(page.Status == HttpStatusCode.OK, $"{place}: {page.Status}");
        }
    }

    [Theory, OnBoth]
    public async Task A_page_of_a_task_leads_to_its_guide_and_others_to_none(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var kari = await server.SignedIn("kari@fjelltake.example");

        var task = (await kari.Get("/ver1/mine-api/nytt")).Document.QuerySelector(
            ".pv-guide-link a"
        );
        var refused = await kari.Submit(
            await kari.Get("/ver2/mine-api/nytt"),
            "/nytt",
            ("prefix", "")
        );
        var home = await kari.Get("/");

        Assert.Equal("Slik gjør du det", task?.TextContent);
        Assert.Equal("/hjelp/nytt-scope?miljo=ver1", task?.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotNull(refused.Document.QuerySelector(".pv-guide-link a"));
        Assert.Null(home.Document.QuerySelector(".pv-guide-link"));
        Assert.NotNull(home.Document.QuerySelector("footer a[href='/hjelp']"));
    }
}
