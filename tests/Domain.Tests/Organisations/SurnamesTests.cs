using Portvakt.Domain.Organisations;

namespace Portvakt.Domain.Tests.Organisations;

[Requirement("R7")]
public class SurnamesTests
{
    [Theory]
    [InlineData("van  der berg ", "VAN DER BERG")]
    [InlineData("Bær", "BÆR")]
    [InlineData("A\u030ase", "ÅSE")]
    public void Capitals_and_spaces_make_no_difference(string written, string folded) =>
        Assert.Equal(folded, Surnames.Fold(written));

    [Theory]
    [InlineData("Kari van der Berg", "BERG|DER BERG|VAN DER BERG")]
    [InlineData("KARI FJELL", "FJELL")]
    [InlineData("Fjell", "FJELL")]
    [InlineData(" ", "")]
    public void A_full_name_may_end_in_any_of_these(string name, string surnames) =>
        Assert.Equal(surnames, string.Join('|', Surnames.In(name)));

    [Theory]
    [InlineData("Kari van der Berg", "Kari", "van der Berg")]
    [InlineData("Kari", "Kari", "Kari")]
    [InlineData("", "", "")]
    public void A_full_name_is_split_after_its_first_word(
        string name,
        string given,
        string surname
    ) => Assert.Equal((given, surname), Surnames.Split(name));

    [Theory]
    [InlineData("tåke", "Tåke")]
    [InlineData("TÅKE", "Tåke")]
    [InlineData(" van  der BERG ", "Berg")]
    [InlineData("berg-hansen", "Berg-Hansen")]
    [InlineData("", "")]
    public void A_list_shows_every_spelling_alike(string written, string shown) =>
        Assert.Equal(shown, Surnames.Shown(written));
}
