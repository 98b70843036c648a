using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Tests.Features.Ansattporten;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Organisations;

/// <summary>Organisations without an e-mail domain come in by a sign-in for production.</summary>
[Requirement("R2")]
public sealed class RegisterOwnTests(Servers servers)
{
    private const string Page = "/prod/registrer-virksomhet";
    private const string Farm = "GRO GRAN GÅRDSDRIFT";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task A_sole_trader_registers_and_works_on_in_test_and_production(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        using var gro = server.NewVisitor();
        await gro.SignInStrong(server, "prod", "Gro Gran", back: Page);

        var form = await gro.Get(Page);
        var sent = await gro.Submit(form, Page);
        var terms = await gro.Get(sent.Location!);
        var accepted = await gro.Submit(terms, "/bruksvilkar");
        var integrations = await gro.Get("/ver2/integrasjoner/ny");

        Assert.Contains(Farm, form.Text);
        Assert.Equal("/bruksvilkar", sent.Location);
        Assert.Contains($"{Farm} er registrert", terms.Text);
        Assert.Equal(HttpStatusCode.Redirect, accepted.Status);
        Assert.Equal(HttpStatusCode.OK, integrations.Status);
        var log = await server.LogOf(OrganisationId.Of("0192:316200001"));
        Assert.Contains(EventType.OrganisationRegistered, log);
        Assert.Contains(EventType.PersonJoined, log);
        Assert.Contains(EventType.TermsAccepted, log);
    }

    [Theory, OnBoth]
    public async Task Somebody_who_is_not_signed_in_is_led_to_the_provider(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var anyone = server.NewVisitor();

        var register = await anyone.Get("/registrer");
        var page = await anyone.Get(Page);

        Assert.NotNull(register.Document.QuerySelector($"main a[href='{Page}']"));
        Assert.NotNull(page.Document.QuerySelector("main a[href^='/prod/ansattporten']"));
        Assert.Null(page.Document.QuerySelector("main form"));
    }

    [Theory, OnBoth]
    public async Task An_organisation_that_is_here_already_is_not_offered(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var kari = server.NewVisitor();
        await kari.SignInStrong(server, "prod", "Kari Fjell");

        var page = await kari.Get(Page);

        Assert.Contains("Du representerer ingen virksomhet som du kan registrere her.", page.Text);
        Assert.Null(page.Document.QuerySelector("main form"));
    }

    [Theory, OnBoth]
    public async Task A_sign_in_for_a_test_environment_registers_nothing(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var gro = server.NewVisitor();
        await gro.SignInStrong(server, "ver2", "Gro Gran");

        var there = await gro.Get("/ver2/registrer-virksomhet");
        var prod = await gro.Get(Page);

        Assert.Equal(HttpStatusCode.NotFound, there.Status);
        Assert.Null(prod.Document.QuerySelector("main form"));
        await using var db = server.Db();
        Assert.False(await db.Organisations.AnyAsync(o => o.Name == Farm, Stop));
    }

    [Theory, OnBoth]
    public async Task A_second_tab_that_registers_too_is_told_that_it_is_done(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        using var gro = server.NewVisitor();
        await gro.SignInStrong(server, "prod", "Gro Gran", back: Page);
        var form = await gro.Get(Page);
        await gro.Submit(form, Page);

        var again = await gro.Submit(form, Page);

        Assert.NotEqual(HttpStatusCode.Redirect, again.Status);
        await using var db = server.Db();
        Assert.Equal(1, await db.Organisations.CountAsync(o => o.Name == Farm, Stop));
    }
}
