using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Tests.Features.Ansattporten;
using Portvakt.SelfService.Tests.Features.Cases;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.RightRequests;

[Requirement("R28"), Requirement("R29")]
public sealed class RequestRightTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task A_request_reaches_the_administrators_and_not_the_service_desk(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var desk = await ServiceDesk.Of(server);
        var domain = NewOrganisation.Domain();
        var number = (await NewOrganisation.With(server, domain)).Number;
        using var eva = await NewOrganisation.Add(server, number, $"eva@{domain}", true);
        using var ola = await NewOrganisation.Add(server, number, $"ola@{domain}");

        var asked = await Ask(ola.Visitor, "api");
        var about = await server.NewestCaseOf(number);
        var mail = await server.NewestMailTo(eva.Email);
        await eva.Visitor.Submit(
            await eva.Visitor.Get($"/virksomhet/saker/{about.Number}"),
            "/melding",
            ("message", "Hvorfor?")
        );
        var answered = await ola.Visitor.Submit(
            await ola.Visitor.Get(asked.Location!),
            asked.Location!,
            ("message", "Jeg lager API-et.")
        );

        Assert.Equal($"/min-profil/saker/{about.Number}", asked.Location);
        Assert.Equal(CaseKind.RightRequest, about.Kind);
        Assert.Contains(about.Number.Value, mail!.Subject);
        Assert.Equal(HttpStatusCode.Redirect, answered.Status);
        var seen = await eva.Visitor.Get("/virksomhet/saker");
        Assert.Contains(Right.Apis.Name().Nb, seen.Text);
        Assert.Contains("Besvart", seen.Text);
        // The service desk reads, and neither asks nor decides.
        var read = await desk.Get($"/drift/saker/{about.Number}");
        Assert.Contains("avgjør administratorene", read.Text);
        Assert.DoesNotContain("/avgjor", read.Text);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await desk.Get($"/drift/saker/{about.Number}/avgjor")).Status
        );
    }

    [Theory, OnBoth]
    public async Task Nobody_decides_it_on_a_password_alone(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var domain = NewOrganisation.Domain();
        var number = (await NewOrganisation.With(server, domain)).Number;
        using var eva = await NewOrganisation.Add(server, number, $"eva@{domain}", true);
        using var ola = await NewOrganisation.Add(server, number, $"ola@{domain}");
        await Ask(ola.Visitor, "integrasjoner");
        var about = await server.NewestCaseOf(number);
        var address = $"/prod/rettigheter/{about.Number}";

        var form = await eva.Visitor.Get(address);
        var posted = await eva.Visitor.Post(address, ("decision", "godkjenn"));

        Assert.Contains("Ansattporten", form.Text);
        Assert.Equal(HttpStatusCode.Forbidden, posted.Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await ola.Visitor.Get(address)).Status);
        Assert.Equal(CaseState.Open, (await server.NewestCaseOf(number)).State);
    }

    [Theory, OnBoth]
    public async Task What_an_administrator_grants_opens_the_next_page_and_what_is_declined_does_not(
        DatabaseKind kind
    )
    {
        await using var server = await TestServer.Start(
            kind,
            stop: TestContext.Current.CancellationToken
        );
        using var mona = await server.SignedIn("mona@fjelltake.example");
        using var kari = await server.SignedIn("kari@fjelltake.example");
        await mona.SignInStrong(server, "prod", "Mona Tåke");
        await kari.SignInStrong(server, "prod", "Kari Fjell");
        var lacking = await mona.Get("/prod/integrasjoner");

        var early = await Ask(mona, "leverandor");
        var declined = await Decide(kari, early.Location!, "avslaa", "Vi har ingen kunder.");
        var asked = await Ask(mona, "integrasjoner");
        var granted = await Decide(kari, asked.Location!, "godkjenn", "");

        Assert.NotNull(lacking.Document.QuerySelector("a[href='/prod/rettigheter/be-om']"));
        Assert.Equal(HttpStatusCode.Redirect, declined.Status);
        Assert.Contains("Vi har ingen kunder.", (await mona.Get(early.Location!)).Text);
        Assert.Equal(HttpStatusCode.Redirect, granted.Status);
        var holding = await mona.Get("/prod/integrasjoner");
        Assert.DoesNotContain("Du mangler rettigheten", holding.Text);
        Assert.NotNull(await server.NewestMailTo("mona@fjelltake.example"));
    }

    [Theory, OnBoth]
    public async Task An_appointed_administrator_decides_in_person_and_nobody_else_for_them(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var domain = NewOrganisation.Domain();
        var number = (await NewOrganisation.With(server, domain)).Number;
        using var eva = await NewOrganisation.Add(server, number, $"eva@{domain}", true);
        using var borrowed = server.NewVisitor();
        await eva.Visitor.SignInAsNewcomer(server, "prod");
        var lacking = await eva.Visitor.Get("/prod/mine-api");

        var asked = await Ask(eva.Visitor, "api");
        // Eva's password with somebody else's identity is not Eva.
        await borrowed.SignIn(eva.Email, NewOrganisation.Password);
        await borrowed.SignInAsNewcomer(server, "prod");
        var stolen = await borrowed.Post(
            $"/prod/rettigheter/{asked.Location!.Split('/')[^1]}",
            ("decision", "godkjenn")
        );
        var granted = await Decide(eva.Visitor, asked.Location!, "godkjenn", "");

        Assert.NotNull(lacking.Document.QuerySelector("a[href='/prod/rettigheter/be-om']"));
        Assert.Contains($"Be {eva.Name}", lacking.Text);
        Assert.Equal(HttpStatusCode.Forbidden, stolen.Status);
        Assert.Equal(HttpStatusCode.Redirect, granted.Status);
        Assert.DoesNotContain(
            "Du mangler rettigheten",
            (await eva.Visitor.Get("/prod/mine-api")).Text
        );
    }

    [Theory, OnBoth]
    public async Task What_is_wrong_is_said_and_test_environments_ask_for_nothing(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var mona = await server.SignedIn("mona@fjelltake.example");

        var refused = await Ask(mona, "alt", purpose: "");

        Assert.Contains("Velg ett", refused.ProblemAt("right"));
        Assert.Contains("brukes til", refused.ProblemAt("purpose"));
        Assert.Equal(HttpStatusCode.NotFound, (await mona.Get("/ver2/rettigheter/be-om")).Status);
    }

    private static async Task<VisitedPage> Decide(
        Visitor administrator,
        string asked,
        string decision,
        string reason
    )
    {
        var address = $"/prod/rettigheter/{asked.Split('/')[^1]}";
        return await administrator.Submit(
            await administrator.Get(address),
            address,
            ("decision", decision),
            ("reason", reason)
        );
    }

    private static async Task<VisitedPage> Ask(
        Visitor visitor,
        string right,
        string purpose = "Jeg skal lage et API."
    ) =>
        await visitor.Submit(
            await visitor.Get("/prod/rettigheter/be-om"),
            "/be-om",
            ("right", right),
            ("purpose", purpose)
        );
}
