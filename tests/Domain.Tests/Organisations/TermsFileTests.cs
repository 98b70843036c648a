using System.Text;
using Portvakt.Domain.Organisations;

namespace Portvakt.Domain.Tests.Organisations;

[Requirement("R1")]
public sealed class TermsFileTests
{
    private const string Paragraphs = """[{"nb":"a","nn":"b","en":"c"}]""";

    [Theory]
    // What was signed: if this fails, a text was changed that people have accepted. Add a new version instead.
    [InlineData("2026-1", "0192590c1602da2cdcec0ad554563fb271453d7fb3944924f2bf42854e3ec645")]
    public void What_was_signed_stays_as_it_was_signed(string version, string hash) =>
        Assert.Equal(hash, TermsFile.BuiltIn.Find(version)!.Hash);

    [Fact]
    public void Versions_of_ones_own_are_read()
    {
        var book = Read(
            $$"""
            [ // With comments, since people write it.
              {"version":"2026-1","from":"2026-01-01","paragraphs":{{Paragraphs}}},
              {"version":"2027-1","from":"2027-03-01","paragraphs":{{Paragraphs}}},
            ]
            """
        );

        Assert.Equal(["2026-1", "2027-1"], book.Versions.Select(t => t.Version));
        Assert.Equal(new(2027, 3, 1), book.Find("2027-1")!.From);
        Assert.Equal("b", Assert.Single(book.Versions[0].Paragraphs).Nn);
    }

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("null", "at least one version")]
    [InlineData("[]", "at least one version")]
    [InlineData("[null]", "needs a name")]
    [InlineData("""{"version":"1"}""", "line 1")]
    [InlineData("[\n{\"version\":\"1\",\"from\":\"soon\"}]", "line 2")]
    [InlineData("""[{"from":"2026-01-01"}]""", "needs a name")]
    [InlineData("""[{"version":"<b>","from":"2026-01-01"}]""", "needs a name")]
    [InlineData("""[{"version":"1"}]""", "needs the day")]
    [InlineData("""[{"version":"1","from":"2026-01-01"}]""", "has no paragraphs")]
    [InlineData("""[{"version":"1","from":"2026-01-01","paragraphs":[]}]""", "has no paragraphs")]
    [InlineData("""[{"version":"1","from":"2026-01-01","paragraphs":[null]}]""", "nb, nn and en")]
    [InlineData(
        """[{"version":"1","from":"2026-01-01","paragraphs":[{"nb":"a","nn":"b"}]}]""",
        "nb, nn and en"
    )]
    public void A_file_that_is_no_list_of_terms_is_refused(string file, string why) =>
        Assert.Contains(why, Assert.Throws<FormatException>(() => Read(file)).Message);

    [Theory]
    [InlineData("1", "2026-01-01", "a later day")]
    [InlineData("2", "2025-12-31", "a later day")]
    [InlineData("1", "2026-01-02", "the same name")]
    public void Versions_follow_one_another(string second, string from, string why)
    {
        var file = $$"""
            [{"version":"1","from":"2026-01-01","paragraphs":{{Paragraphs}}},
            {"version":"{{second}}","from":"{{from}}","paragraphs":{{Paragraphs}}}]
            """;

        Assert.Contains(why, Assert.Throws<FormatException>(() => Read(file)).Message);
    }

    private static TermsBook Read(string file) =>
        TermsFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(file)));
}
