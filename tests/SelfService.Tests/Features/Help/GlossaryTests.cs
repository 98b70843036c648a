using Portvakt.SelfService.Features.Help.Glossary;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Help;

/// <summary>One list of words, for readers of the portal and of the code.</summary>
[Requirement("R39")]
public sealed class GlossaryTests(Servers servers)
{
    private static readonly string[] Documented =
    [
        .. File.ReadLines(Repository.Absolute("docs/concepts.md")).Where(IsRow).Select(Said),
    ];

    /// <summary>A new row of docs/concepts.md gets its entry in glossary.json, in the same place.</summary>
    [Fact]
    public void The_glossary_is_the_list_of_concepts()
    {
        var shown = GlossaryWords.All.SelectMany(part =>
            part.Terms.Select(term =>
                $"{term.Word.Nb}|{term.Word.Nn}|{term.Word.En}|{term.Meaning.En}"
            )
        );

        Assert.InRange(Documented.Length, 80, int.MaxValue);
        Assert.Equal(Documented, shown);
    }

    [Theory, OnBoth]
    public async Task Everybody_finds_a_word_with_its_meaning_and_what_others_call_it(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        using var visitor = server.NewVisitor();

        var page = await visitor.Get("/hjelp/ordliste");

        Assert.Equal("Ordliste", page.Heading);
        var rows = page.Document.QuerySelectorAll("tbody tr");
        Assert.Equal(Documented.Length, rows.Length);
        var row = rows.Single(r => r.QuerySelector("th")!.TextContent.Trim() == "rettighet");
        Assert.Contains("Det en person kan gjøre i produksjon.", row.TextContent);
        Assert.Equal("rett", row.QuerySelector("[lang=nn]")?.TextContent);
        Assert.Equal("right", row.QuerySelector("[lang=en]")?.TextContent);
    }

    private static bool IsRow(string line) =>
        line.StartsWith("| ", StringComparison.Ordinal)
        && !line.StartsWith("| bokmål", StringComparison.Ordinal);

    /// <summary>The words and the meaning, without the names in the code.</summary>
    private static string Said(string line)
    {
        var cells = line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries);
        return $"{cells[0]}|{cells[1]}|{cells[2]}|{cells[4]}.";
    }
}
