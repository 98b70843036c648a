using System.Net;
using AngleSharp.Dom;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Tests.Features.AccessRequests;
using Portvakt.SelfService.Tests.Features.Ansattporten;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Help;

/// <summary>What people used to ask the service desk, answered by the page where they would ask it.</summary>
public sealed class FrequentQuestionsTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    [Requirement("R26")]
    public async Task Where_the_prefix_field_would_be_empty_stands_why_and_the_order_is_one_click_away(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var anne = await server.SignedIn(Ground.Anne);

        var page = await anne.Get("/ver2/mine-api/nytt");
        var order = await anne.Get(
            Body(page).QuerySelector("a[href$='/bestill-prefiks']")!.GetAttribute("href")!
        );

        Assert.Contains("Virksomheten har ikke noe prefiks i ver2", Body(page).TextContent);
        Assert.Contains("kundeservice tildeler det", Body(page).TextContent);
        Assert.Equal("Bestill prefiks", order.Heading);
        Assert.NotNull(Body(order).QuerySelector("form[method=post] input[name=prefix]"));
    }

    [Theory, OnBoth]
    [Requirement("R21"), Requirement("R27")]
    public async Task A_scope_that_was_missing_is_found_asked_for_and_then_among_the_granted(
        DatabaseKind kind
    )
    {
        using var use = await TwoParties.On(servers, kind);
        var name = use.Scope.Name.Value;
        var visitor = use.Consumer.Visitor;

        var missing = await Search();
        var ask = await visitor.Get(
            Body(missing).QuerySelector("a[href*='/foresporsler/sendt/ny']")!.GetAttribute("href")!
        );
        await use.Answer(await use.Asked(), "/godkjenn");
        var granted = await Search();

        Assert.Contains("LYTTENDE UGLE DIREKTORAT", Body(missing).TextContent);
        Assert.Contains("tilbyderen har gitt tilgang", Body(missing).TextContent);
        Assert.Equal("Be om tilgang", ask.Heading);
        Assert.Contains(name, Body(ask).TextContent);
        Assert.Equal(
            "Tildelt",
            granted
                .Document.QuerySelector($"fieldset:has(input[value='{name}']) > legend")
                ?.TextContent.Trim()
        );

        // The button inside the form, which searches and saves nothing.
        async Task<VisitedPage> Search() =>
            await visitor.Submit(
                await visitor.Get(Ground.New),
                "/ny",
                ("kind", "maskinporten"),
                ("finn", name),
                ("sok", "1")
            );
    }

    [Theory, OnBoth]
    [Requirement("R28")]
    public async Task A_grey_button_in_production_says_which_sign_in_and_then_which_right_is_missing(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var mona = await server.SignedIn("mona@fjelltake.example");

        var before = await mona.Get("/prod/integrasjoner");
        await mona.SignInStrong(server, "prod", "Mona Tåke");
        var after = await mona.Get("/prod/integrasjoner");

        Assert.Contains("Ansattporten", Reason(before));
        Assert.NotNull(Body(before).QuerySelector("a[href^='/prod/ansattporten']"));
        Assert.Contains("rettighet", Reason(after));
        Assert.Contains(Right.Integrations.Name().Nb, Body(after).TextContent);
        Assert.Contains("Kari Fjell", Body(after).TextContent);
        Assert.NotNull(Body(after).QuerySelector("a[href='/prod/rettigheter/be-om']"));
    }

    [Theory, OnBoth]
    [Requirement("R29")]
    public async Task Where_the_field_for_a_customer_would_be_stands_the_right_and_who_can_give_it(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var nils = await server.SignedIn("nils@fossekall.example");
        await nils.SignInStrong(server, "prod", "Nils Stille");

        var field = (await nils.Get("/prod/integrasjoner/ny"))
            .Document.QuerySelectorAll("fieldset")
            .Single(f => f.QuerySelector("legend")!.TextContent.Trim() == "For en kunde");

        Assert.Contains(Right.Suppliers.Name().Nb, field.TextContent);
        Assert.Contains(Right.Integrations.Name().Nb, field.TextContent);
        Assert.Contains("Anne Fosse", field.TextContent);
        Assert.Null(field.QuerySelector("input"));
    }

    [Theory, OnBoth]
    [Requirement("R30")]
    public async Task Whoever_sees_another_organisation_than_expected_sees_which_and_switches(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var domain = NewOrganisation.Domain();
        var first = (await NewOrganisation.With(server, domain, "DELT DOMENE AS")).Number;
        var second = (
            await NewOrganisation.With(server, NewOrganisation.Domain(), "VENTET HER AS")
        ).Number;
        using var ola = await NewOrganisation.Add(server, first, $"ola@{domain}", true);
        await using (var db = server.Db())
        {
            db.Memberships.Add(Membership.Of(ola.Id, second, TimeProvider.System.GetUtcNow()));
            await db.SaveChangesAsync(Stop);
        }
        await ola.Visitor.NewClient("Bare den ene har denne");

        var before = await ola.Visitor.Get(Ground.List);
        var switched = await ola.Visitor.Submit(
            await ola.Visitor.Get(Header(before).QuerySelector("a")!.GetAttribute("href")!),
            "/bytt-virksomhet",
            ("organisation", second.ToString())
        );
        var after = await ola.Visitor.Get(Ground.List);

        Assert.Contains("DELT DOMENE AS", Header(before).TextContent);
        Assert.Contains("Bare den ene har denne", before.Text);
        Assert.Equal(HttpStatusCode.Redirect, switched.Status);
        Assert.Contains("VENTET HER AS", Header(after).TextContent);
        Assert.DoesNotContain("Bare den ene har denne", after.Text);
        Assert.Equal([EventType.OrganisationSwitched], await server.LogOf(second));
    }

    /// <summary>The questions themselves stand on the front page of the help, each with a way on.</summary>
    [Theory, OnBoth]
    [Requirement("R39")]
    public async Task The_help_asks_and_answers_them_too(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        var questions = Body(await visitor.Get("/hjelp")).QuerySelectorAll("details");

        Assert.Equal(5, questions.Length);
        Assert.Contains("prefiks", questions[0].QuerySelector("summary")!.TextContent);
        Assert.NotNull(questions[0].QuerySelector("a[href='/ver2/mine-api/bestill-prefiks']"));
        Assert.NotNull(questions[1].QuerySelector("a[href='/ver2/katalog']"));
        Assert.NotNull(questions[2].QuerySelector("a[href^='/hjelp/tilgang-i-produksjon']"));
        Assert.NotNull(questions[3].QuerySelector("a[href^='/hjelp/rettigheter']"));
        Assert.Contains("Bytt virksomhet", questions[4].TextContent);
    }

    private static IElement Body(VisitedPage page) => page.Document.QuerySelector("main")!;

    private static IElement Header(VisitedPage page) =>
        page.Document.QuerySelector(".pv-representing")!;

    /// <summary>What the grey main button says of itself, as a screen reader reads it.</summary>
    private static string Reason(VisitedPage page)
    {
        var button = Body(page).QuerySelector("button[aria-disabled=true]")!;
        return page.Document.GetElementById(button.GetAttribute("aria-describedby")!)!.TextContent;
    }
}
