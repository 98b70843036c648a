using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

/// <summary>The tab "På vegne av": those that one integration signs people in for.</summary>
[Requirement("R17")]
public sealed class SignInCustomerTests(Servers servers)
{
    private const string Address = "https://byggesak.example/inn";

    private const string Lynghei = "314685644";

    private static readonly (string, string)[] Typed =
    [
        ("onbehalfof", "byggesak-0301"),
        ("name", "Byggesak for Lynghei"),
        ("orgno", Lynghei),
        ("description", "Søknader om å bygge"),
    ];

    [Theory, OnBoth]
    public async Task A_customer_is_added_changed_and_removed(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await Client(visitor);
        var full = $"{Ground.ClientId(client)}::byggesak-0301";
        var empty = await visitor.Get($"{client}/kunder");

        var added = await Add(visitor, client, Typed);
        var list = await visitor.Get(added.Location!);
        var form = await visitor.Get($"{client}/kunder/byggesak-0301/endre");
        var changed = await visitor.Submit(
            form,
            "/endre",
            ("name", "Byggesak"),
            ("orgno", Lynghei),
            ("description", "Søknader")
        );
        var after = await visitor.Get(changed.Location!);
        var ask = await visitor.Get($"{client}/kunder/byggesak-0301/fjern");
        var removed = await visitor.Submit(ask, "/fjern");

        Assert.Contains("logger ikke inn på vegne av noen", empty.Text);
        Assert.Equal($"{client}/kunder", added.Location);
        Assert.Contains("Byggesak for Lynghei er lagt til", list.Text);
        Assert.Contains(full, list.Text);
        Assert.Contains("GRØNN LYNGHEI KOMMUNE", list.Text);
        Assert.Contains(full, form.Text);
        Assert.Null(form.Document.QuerySelector("#onbehalfof"));
        Assert.Contains("Byggesak er lagret", after.Text);
        Assert.DoesNotContain(
            "Byggesak for Lynghei",
            after.Document.QuerySelector("tbody")!.TextContent
        );
        Assert.Contains("stopper", ask.Text);
        Assert.Contains(
            "logger ikke inn på vegne av noen",
            (await visitor.Get(removed.Location!)).Text
        );
        foreach (
            var type in new[]
            {
                EventType.OnBehalfOfAdded,
                EventType.OnBehalfOfChanged,
                EventType.OnBehalfOfRemoved,
            }
        )
            Assert.Single(await server.Events(type, Ground.ClientId(client)));
    }

    [Theory, OnBoth]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await Client(visitor);
        await Add(visitor, client, Typed);

        var wrong = await Add(
            visitor,
            client,
            ("onbehalfof", "bygge sak"),
            ("name", ""),
            ("orgno", "12"),
            ("description", "Beholdes")
        );
        var twice = await Add(visitor, client, Typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("høyst 100 tegn", wrong.ProblemAt("onbehalfof"));
        Assert.NotEqual("", wrong.ProblemAt("name"));
        Assert.NotEqual("", wrong.ProblemAt("orgno"));
        Assert.Equal("Beholdes", wrong.ValueOf("description"));
        Assert.Contains("finnes allerede", twice.ProblemAt("onbehalfof"));
    }

    [Theory, OnBoth]
    public async Task Long_lists_are_searched_and_paged(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);
        var client = await Client(visitor);
        await Serve(server, client, customers: 60);

        var first = await visitor.Get($"{client}/kunder");
        var second = await visitor.Get($"{client}/kunder?side=2");
        var found = await visitor.Get($"{client}/kunder?q=kunde-17");
        var none = await visitor.Get($"{client}/kunder?q=finnes-ikke");

        Assert.Equal(50, first.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(10, second.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains(
            "kunde-17",
            Assert.Single(found.Document.QuerySelectorAll("tbody tr")).TextContent
        );
        Assert.Contains("Ingen kunder passer", none.Text);
    }

    [Theory, OnBoth]
    public async Task Only_integrations_that_can_serve_several_have_the_tab(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var visitor = await server.SignedIn(Ground.Anne);

        var signIn = await visitor.Get(await Client(visitor));
        var machine = await visitor.Get(await visitor.NewClient("Bare token", Ground.Open));

        Assert.NotNull(signIn.Document.QuerySelector("nav a[href$='/kunder']"));
        Assert.Null(machine.Document.QuerySelector("nav a[href$='/kunder']"));
    }

    private static async Task Serve(TestServer server, string client, int customers)
    {
        await using var db = server.Db();
        var (id, now) = (Ground.ClientId(client), TimeProvider.System.GetUtcNow());
        var found = await db.Integrations.FirstAsync(
            i => i.ClientId == id,
            TestContext.Current.CancellationToken
        );
        foreach (var number in Enumerable.Range(1, customers))
        {
            var asked = new RequestedOnBehalfOf(
                $"kunde-{number}",
                $"Kunde {number}",
                "Prøve",
                Lynghei,
                null,
                null
            );
            Assert.True(
                OnBehalfOf
                    .Create(asked, NumberSchemes.Norwegian, now)
                    .Then(entry => found.Add(entry, now))
                    .Ok
            );
        }
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string> Client(Visitor visitor) =>
        (await visitor.Make("idporten", "private_key_jwt", Address)).Location!;

    private static async Task<VisitedPage> Add(
        Visitor visitor,
        string client,
        params (string, string)[] typed
    ) => await visitor.Submit(await visitor.Get($"{client}/kunder/ny"), "/ny", typed);
}
