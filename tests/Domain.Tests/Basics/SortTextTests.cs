using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tests.Basics;

public class SortTextTests
{
    [Fact]
    public void The_alphabet_ends_with_ae_oe_and_aa_whatever_the_case()
    {
        string[] names = ["Åre", "øre", "Zebra", "ære", "bre", "Ørken", "AAre"];

        Assert.Equal(
            ["AAre", "bre", "Zebra", "ære", "øre", "Ørken", "Åre"],
            names.OrderBy(SortText.Of, StringComparer.Ordinal).ToArray()
        );
    }

    [Theory]
    [InlineData("Ærlig Øst", "ærlig ØST", true)]
    [InlineData("Ærlig Øst", "ost", false)]
    public void A_part_is_found_whatever_the_case(string name, string part, bool found) =>
        Assert.Equal(
            found,
            SortText.Of(name).Contains(SortText.Of(part), StringComparison.Ordinal)
        );
}
