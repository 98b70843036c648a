using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tests.Basics;

/// <summary>An installation that knows the register of another country beside Norway's.</summary>
[Requirement("R37")]
public class OtherSchemesTests
{
    /// <summary>A country that does not exist: eight digits, weights 7 3 1, modulus 10, made-up firms begin with 9.</summary>
    private static readonly NumberScheme Fictive = NumberScheme.Of(
        "9901",
        [7, 3, 1, 7, 3, 1, 7],
        10,
        "9"
    )!;

    private static readonly NumberSchemes Beside = new([NumberScheme.Norway, Fictive]);
    private static readonly NumberSchemes First = new([Fictive, NumberScheme.Norway]);

    [Theory]
    [InlineData("12345676", true)]
    [InlineData("12345670", false)]
    [InlineData("1234567", false)]
    [InlineData("123456760", false)]
    [InlineData("1234567x", false)]
    public void It_has_a_check_of_its_own(string number, bool valid) =>
        Assert.Equal(valid, Fictive.Has(number));

    [Fact]
    public void Beside_another_default_its_numbers_name_their_scheme()
    {
        Assert.Equal("9901:12345676", Beside.Parse("9901: 1234 5676").Value.ToString());
        Assert.Equal("0192:991825827", Beside.Parse("991 825 827").Value.ToString());
        Assert.Equal(
            Problems.OrganisationNumberLength,
            Assert.Single(Beside.Parse("12345676").Problems).Code
        );
        Assert.Equal(
            "The organisation number must have 8 digits.",
            Assert.Single(Beside.Parse("9901:123").Problems).Message(Language.English)
        );
    }

    [Fact]
    public void As_the_default_its_numbers_stand_bare()
    {
        Assert.Equal("9901:12345676", First.Parse("1234 5676").Value.ToString());
        Assert.Equal("0192:991825827", First.Parse("0192:991825827").Value.ToString());
        Assert.Equal("0192:991825827", First.Parse("991 825 827").Value.ToString());
        Assert.Equal(
            "The organisation number must have 8 digits.",
            Assert.Single(First.Parse("991825828").Problems).Message(Language.English)
        );
    }

    [Theory]
    [InlineData("0192:991825827")]
    [InlineData("9901:12345676")]
    public void What_is_written_on_the_wire_is_read_back_from_it(string canonical)
    {
        var id = OrganisationId.Of(canonical);

        foreach (var schemes in new[] { Beside, First })
        {
            Assert.True(schemes.TryRead(id.WireForm, out var back));
            Assert.Equal(id, back);
            Assert.True(schemes.TryReadCanonical(canonical, out _));
        }
    }

    [Fact]
    public void It_says_itself_which_numbers_are_made_up()
    {
        Assert.True(Beside.IsSynthetic(OrganisationId.Of("9901:92345678")));
        Assert.False(Beside.IsSynthetic(OrganisationId.Of("9901:31234567")));
        Assert.True(Beside.IsSynthetic(OrganisationId.Of("0192:310385980")));
    }

    [Theory]
    [InlineData("990", 7, 10, "")]
    [InlineData("99x1", 7, 10, "")]
    [InlineData("9901", 3, 10, "")]
    [InlineData("9901", 20, 10, "")]
    [InlineData("9901", 7, 1, "")]
    [InlineData("9901", 7, 12, "")]
    [InlineData("9901", 7, 10, "x")]
    public void What_describes_no_numbers_is_no_scheme(
        string code,
        int weights,
        int modulus,
        string synthetic
    ) => Assert.Null(NumberScheme.Of(code, [.. Enumerable.Repeat(3, weights)], modulus, synthetic));

    [Fact]
    public void A_weight_of_nothing_checks_nothing() =>
        Assert.Null(NumberScheme.Of("9901", [7, 0, 1, 7], 10, ""));
}
