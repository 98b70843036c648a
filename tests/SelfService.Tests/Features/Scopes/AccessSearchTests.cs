using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Scopes;

[Requirement("R13")]
public sealed class AccessSearchTests(Servers servers)
{
    [Theory, OnBoth]
    public async Task Many_accesses_are_searched_and_paged(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, consumer: Planted.Consumer);
        await Plant(planted, 60);
        using var visitor = await server.SignedIn(Planted.Provider);

        var first = await visitor.Get(planted.Page);
        var second = await visitor.Get(planted.Page + "?q=&side=2");
        var byName = await visitor.Get(planted.Page + "?q=fossekall");
        var byNumber = await visitor.Get(planted.Page + "?q=314+308+425");
        var byNote = await visitor.Get(planted.Page + "?q=NOTAT+%C3%86RLIG+07");
        var nothing = await visitor.Get(planted.Page + "?q=ingen+slik");

        Assert.Contains("61 tilganger", first.Text);
        Assert.Equal(50, first.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(11, second.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("1 av 61 tilganger", byName.Text);
        Assert.Contains("STILLE FOSSEKALL", byNumber.Document.QuerySelector("tbody")!.TextContent);
        Assert.Contains("1 av 61 tilganger", byNote.Text);
        Assert.Contains("Ingen med tilgang passer til «ingen slik»", nothing.Text);
    }

    [Theory, OnBoth]
    public async Task A_few_are_shown_without_a_search(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var planted = await Planted.In(server, consumer: Planted.Consumer);
        using var visitor = await server.SignedIn(Planted.Provider);

        var page = await visitor.Get(planted.Page);

        Assert.Null(page.Document.QuerySelector("main form[role=search]"));
        Assert.Contains("1 tilgang", page.Text);
    }

    /// <summary>Accesses of organisations that nobody knows the name of.</summary>
    private static async Task Plant(Planted planted, int count)
    {
        var now = DateTimeOffset.UnixEpoch.AddYears(56);
        await using var db = planted.Server.Db();
        for (var i = 0; i < count; i++)
            db.Accesses.Add(
                ScopeAccess.Grant(
                    planted.Scope,
                    OrganisationId.Of($"0192:{999000000 + i}"),
                    new AccessTerms(Note: $"Notat ærlig {i:00}"),
                    now
                )
            );
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
