using Portvakt.Domain.Organisations;

namespace Portvakt.Domain.Tests.Organisations;

[Requirement("R1")]
public sealed class TermsCatalogueTests
{
    [Fact]
    public void The_last_version_is_in_force()
    {
        Assert.Same(TermsCatalogue.All[^1], TermsInForce.Current);
        Assert.Same(TermsInForce.Current, TermsCatalogue.Find(TermsInForce.Current.Version));
        Assert.Null(TermsCatalogue.Find("1999-1"));
    }

    [Fact]
    public void Every_version_is_whole_and_named_once()
    {
        Assert.Equal(
            TermsCatalogue.All.Count,
            TermsCatalogue.All.Select(t => t.Version).Distinct().Count()
        );
        foreach (var paragraph in TermsCatalogue.All.SelectMany(t => t.Paragraphs))
            Assert.All(
                [paragraph.Nb, paragraph.Nn, paragraph.En],
                words => Assert.False(string.IsNullOrWhiteSpace(words))
            );
    }

    [Theory]
    // What was signed: if this fails, a text was changed that people have accepted. Add a new version instead.
    [InlineData("2026-1", "0192590c1602da2cdcec0ad554563fb271453d7fb3944924f2bf42854e3ec645")]
    public void What_was_signed_stays_as_it_was_signed(string version, string hash) =>
        Assert.Equal(hash, TermsCatalogue.Find(version)!.Hash);
}
