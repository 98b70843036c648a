using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Tests.Features.Ansattporten;
using Portvakt.SelfService.Tests.Features.Integrations;
using Portvakt.SelfService.Tests.Features.NotificationPoints;
using Portvakt.SelfService.Tests.Features.Scopes;
using Portvakt.SelfService.Tests.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Mercantile;

/// <summary>Nothing is taken into production before somebody can be sent the invoice and somebody hears of faults.</summary>
[Requirement("R16")]
public sealed class ReadyForProductionTests
{
    private const string Wide = "/virksomhet/merkantile-data";
    private static readonly OrganisationId Pingvin = OrganisationId.Of($"0192:{ApiCalls.Pingvin}");

    private const string NewScope = "/prod/mine-api/nytt";
    private static readonly OrganisationId Fjelltake = OrganisationId.Of(
        $"0192:{ScopeCalls.Fjelltake}"
    );

    private static readonly (string, string)[] Scope =
    [
        ("prefix", "fjelltake"),
        ("subscope", "prod.read"),
        ("description", "I produksjon"),
        ("visibility", "PUBLIC"),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBoth]
    public async Task An_integration_is_taken_over_once_what_is_owed_is_there(DatabaseKind kind)
    {
        // A server of its own: an organisation that signs in for production loses what it has.
        await using var server = await TestServer.Start(kind, stop: Stop);
        await server.Forget(Pingvin);
        using var rolf = await server.SignedIn("rolf@pingvin.example");
        await rolf.SignInStrong(server, "prod", "Rolf Rask");
        var client = await rolf.NewClient("Fagsystem");
        var link = $"/prod/integrasjoner/ny/fra/ver2/{Ground.ClientId(client)}";
        using var machine = await Machine.Of(
            server,
            "prod",
            ApiCalls.Pingvin,
            ApiCalls.WriteClients
        );

        var empty = await rolf.Get(link);
        var form = await rolf.Get("/prod/integrasjoner/ny");
        var made = await machine.Post(ApiCalls.Clients, ApiCalls.Client());
        await rolf.Submit(await rolf.Get(Wide), Wide, ("electronic_address", ApiCalls.Pingvin));
        var half = await rolf.Get(link);
        var refused = await Promote(rolf, half, link);
        await rolf.AddPoint("vakta@pingvin.example");
        var waiting = await rolf.Get(link);
        await server.Confirm("vakta@pingvin.example");
        await server.Age(Pingvin);
        var overdue = await rolf.Get(link);
        var late = await Promote(rolf, overdue, link);
        await rolf.Submit(await rolf.Get(Wide), "/stemmer");
        var done = await Promote(rolf, await rolf.Get(link), link);

        Assert.Contains("Gjenstår", Step(empty, "merkantile data"));
        Assert.NotNull(empty.Document.QuerySelector($"main a[href='{Wide}']"));
        Assert.NotNull(empty.Document.QuerySelector($"main a[href='{PointGround.List}']"));
        Assert.Empty(empty.Document.QuerySelectorAll("main form button[type=submit]"));
        Assert.Contains("må ha merkantile data", form.Text);
        Assert.Equal(HttpStatusCode.Conflict, made.Status);
        Assert.Equal("mercantile-data-missing", made.Code);
        Assert.Contains("I orden", Step(half, "merkantile data"));
        Assert.Contains("Gjenstår", Step(half, "varslingspunkt"));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("bekreftet varslingspunkt før", refused.Text);
        Assert.Contains("Gjenstår", Step(waiting, "varslingspunkt"));
        Assert.Contains("I orden", Step(overdue, "varslingspunkt"));
        Assert.Contains("Gjenstår", Step(overdue, "merkantile data"));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        (await machine.Post(ApiCalls.Clients, ApiCalls.Client())).Is(HttpStatusCode.OK);
    }

    [Theory, OnBoth]
    public async Task A_scope_is_made_once_what_is_owed_is_there(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        await server.HasPrefix("fjelltake");
        using var mona = await server.SignedIn("mona@fjelltake.example");
        await mona.SignInStrong(server, "prod", "Mona Tåke", back: NewScope);
        using var machine = await Machine.Of(
            server,
            "prod",
            ScopeCalls.Fjelltake,
            ScopeCalls.Write
        );
        var form = await mona.Get(NewScope);
        await server.Forget(Fjelltake);

        var empty = await mona.Get(NewScope);
        var sent = await mona.Submit(form, "/nytt", Scope);
        var refused = await machine.Post(ScopeCalls.ScopesPath, ScopeCalls.Body());
        await server.MakeReady(Fjelltake);
        var made = await mona.Submit(await mona.Get(NewScope), "/nytt", Scope);
        var answer = await machine.Post(ScopeCalls.ScopesPath, ScopeCalls.Body());

        Assert.NotNull(form.Document.QuerySelector("[name=subscope]"));
        Assert.Contains("må ha merkantile data", empty.Text);
        Assert.NotNull(empty.Document.QuerySelector($"main a[href='{Wide}']"));
        Assert.Null(empty.Document.QuerySelector("[name=subscope]"));
        Assert.Equal(HttpStatusCode.Conflict, sent.Status);
        Assert.Contains("må ha merkantile data", sent.Text);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("mercantile-data-missing", refused.Code);
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        answer.Is(HttpStatusCode.OK);
    }

    [Theory, OnBoth]
    public async Task In_test_nothing_is_owed(DatabaseKind kind)
    {
        await using var server = await TestServer.Start(kind, stop: Stop);
        await server.Forget(Pingvin);
        using var rolf = await server.SignedIn("rolf@pingvin.example");

        var client = await rolf.NewClient("Prøve");

        Assert.StartsWith("/ver2/integrasjoner/", client);
    }

    /// <summary>Sends the form although its button is closed, as somebody without the page would.</summary>
    private static Task<VisitedPage> Promote(Visitor visitor, VisitedPage page, string link) =>
        visitor.Submit(page, link, ("name", "Fagsystem"));

    private static string Step(VisitedPage page, string label) =>
        page
            .Document.QuerySelectorAll("main li")
            .First(li => li.TextContent.Contains(label, StringComparison.Ordinal))
            .TextContent;
}
