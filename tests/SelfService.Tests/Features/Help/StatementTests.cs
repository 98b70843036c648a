using AngleSharp.Dom;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Features.Help.Statements;
using Portvakt.Store;
using Portvakt.Store.Retention;

namespace Portvakt.SelfService.Tests.Features.Help;

/// <summary>What everybody may know about the service itself.</summary>
[Requirement("R32")]
public sealed class StatementTests(Servers servers)
{
    [Fact]
    public void Everything_that_is_deleted_after_a_time_is_told_of() =>
        Assert.Equal(
            RetentionRules.Days.Keys.Order(StringComparer.Ordinal),
            KeptRows.All.Select(rows => rows.Name).Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData(1, "1 døgn")]
    [InlineData(7, "7 dager")]
    [InlineData(30, "30 dager")]
    [InlineData(396, "13 måneder")]
    [InlineData(1188, "39 måneder")]
    [InlineData(1827, "5 år")]
    public void Days_are_said_as_people_say_them(int days, string said) =>
        Assert.Equal(said, KeptFor.Of(days).In(Language.Bokmaal));

    [Fact]
    public async Task The_time_is_that_of_this_installation()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        await using var other = await TestServer.Start(
            change: settings => settings.Retention["Refusals"] = 9,
            stop: TestContext.Current.CancellationToken
        );

        Assert.Equal("1 døgn", await Kept(server));
        Assert.Equal("9 dager", await Kept(other));

        static async Task<string> Kept(TestServer server)
        {
            using var visitor = server.NewVisitor();
            var page = await visitor.Get("/personvern");
            return page
                .Document.QuerySelectorAll("tbody tr")
                .Single(row => row.TextContent.Contains("Avslag fra tokenendepunktet"))
                .QuerySelectorAll("td")
                .Last()
                .TextContent.Trim();
        }
    }

    [Theory]
    [OnBoth("/tilgjengelighet", "Tilgjengelighet")]
    [OnBoth("/personvern", "Personvern")]
    [OnBoth("/hjelp", "Hjelp")]
    public async Task The_foot_of_every_page_leads_there(
        DatabaseKind kind,
        string path,
        string title
    )
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        var link = (await visitor.Get("/min-profil")).Document.QuerySelector(
            $"footer a[href='{path}']"
        );

        Assert.Equal(title, link?.TextContent);
        Assert.Equal(title, (await visitor.Get(path)).Heading);
    }

    [Theory, OnBoth]
    public async Task The_accessibility_statement_says_what_is_missing_and_whom_to_tell(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        var main = (await visitor.Get("/tilgjengelighet")).Document.QuerySelector("main")!;

        Assert.Contains("ikke testet sammen med personer som bruker skjermleser", main.Text());
        Assert.Contains("uutilsynet.no", main.Text());
        Assert.NotNull(main.QuerySelector("a[href^='mailto:']"));
    }
}
