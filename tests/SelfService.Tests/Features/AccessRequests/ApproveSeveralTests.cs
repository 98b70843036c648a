using System.Net;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.AccessRequests;

/// <summary>Several requests at one go.</summary>
[Requirement("R21")]
public sealed class ApproveSeveralTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task Those_chosen_are_shown_first_and_then_approved_as_they_were_asked(
        DatabaseKind kind
    )
    {
        using var use = await TwoParties.On(servers, kind);
        using var second = use with
        {
            Scope = await TwoParties.NewScope(use.Server, use.ProviderId),
        };
        using var third = use with
        {
            Scope = await TwoParties.NewScope(use.Server, use.ProviderId),
        };
        Guid[] asked = [await use.Asked(("valid_to", "2999-06-30")), await second.Asked()];
        var left = await third.Asked();

        var confirm = await Choose(use, asked);
        Assert.Contains("til og med 30. juni 2999", confirm.Text);
        Assert.DoesNotContain(third.Scope.Name.Value, confirm.Text);
        Assert.Null(await use.Access());
        var done = await Confirm(use, confirm);

        Assert.Equal(TwoParties.Inbox, done.Location);
        Assert.Contains(
            "2 forespørsler er godkjent",
            (await use.Provider.Visitor.Get(TwoParties.Inbox)).Text
        );
        Assert.Equal(new DateOnly(2999, 6, 30), (await use.Access())!.Validity.LastDay);
        Assert.NotNull(await second.Access());
        Assert.Equal(AccessRequestState.Requested, (await use.Stored(left)).State);
    }

    [Theory, OnBoth]
    public async Task One_that_cannot_be_approved_is_told_and_stops_no_other(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        using var second = use with
        {
            Scope = await TwoParties.NewScope(use.Server, use.ProviderId),
        };
        Guid[] asked = [await use.Asked(), await second.Asked()];
        await using (var db = use.Server.Db())
        {
            db.Attach(use.Scope);
            use.Scope.Deactivate(TimeProvider.System.GetUtcNow());
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var done = await Confirm(use, await Choose(use, asked));

        Assert.Equal("Noen ble ikke godkjent", done.Heading);
        Assert.Contains(use.Scope.Name.Value, done.Document.QuerySelector("tbody")!.TextContent);
        Assert.Contains("1 forespørsel er godkjent", done.Text);
        Assert.NotNull(await second.Access());
        Assert.Null(await use.Access());
        Assert.Equal(AccessRequestState.Requested, (await use.Stored(asked[0])).State);
    }

    [Theory, OnBoth]
    [Requirement("R4")]
    public async Task What_others_are_asked_cannot_be_chosen(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        using var other = await TwoParties.On(servers, kind);
        using var second = other with
        {
            Scope = await TwoParties.NewScope(other.Server, other.ProviderId),
        };
        await other.Asked();
        await second.Asked();
        var id = await use.Asked();

        var answer = await Choose(other, [id]);

        Assert.Equal(TwoParties.Inbox, answer.Location);
        Assert.Equal(AccessRequestState.Requested, (await use.Stored(id)).State);
        Assert.Contains(
            "ingen forespørsler som venter",
            (await other.Provider.Visitor.Get(TwoParties.Inbox)).Text
        );
        Assert.NotEqual(HttpStatusCode.OK, answer.Status);
    }

    private static async Task<VisitedPage> Choose(TwoParties use, IEnumerable<Guid> ids) =>
        await use.Provider.Visitor.Submit(
            await use.Provider.Visitor.Get(TwoParties.Inbox),
            "/godkjenn",
            [.. ids.Select(id => ("valgt", $"{id}"))]
        );

    private static Task<VisitedPage> Confirm(TwoParties use, VisitedPage confirm) =>
        use.Provider.Visitor.Submit(confirm, "/godkjenn");
}
