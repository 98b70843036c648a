using CsCheck;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tests.Basics;

[Requirement("R13")]
public class NumberSchemesTests
{
    private static readonly int[] Weights = [3, 2, 7, 6, 5, 4, 3, 2];

    /// <summary>Every valid number there is, from its first eight digits.</summary>
    private static readonly Gen<string> Valid = Gen.Int[0, 99_999_999]
        .Select(first => WithCheckDigit(first.ToString("D8")))
        .Where(number => number is not null)
        .Select(number => number!);

    /// <summary>
    /// Eight digits whose check digit would be ten. The eighth is worked out from seven: drawing all eight
    /// and throwing most away runs into the generator's bound on refused draws every few runs.
    /// </summary>
    private static readonly Gen<string> WithoutCheckDigit = Gen.Int[0, 9_999_999]
        .Select(first =>
            Enumerable
                .Range(0, 10)
                .Select(last => $"{first:D7}{last}")
                .FirstOrDefault(digits => WithCheckDigit(digits) is null)
        )
        .Where(digits => digits is not null)
        .Select(digits => digits!);

    [Theory]
    [InlineData("991825827")]
    [InlineData("889640782")]
    [InlineData("958935420")]
    [InlineData("310385980")]
    [InlineData("312651408")]
    [InlineData("314240979")]
    [InlineData("211085452")]
    public void A_registered_number_is_accepted(string number)
    {
        var outcome = NumberSchemes.Norwegian.Parse(number);

        Assert.True(outcome.Ok);
        Assert.Equal($"0192:{number}", outcome.Value.ToString());
    }

    [Theory]
    [InlineData("991 825 827")]
    [InlineData(" 991\u00a0825\u00a0827 ")]
    [InlineData("0192:991825827")]
    public void A_number_is_read_as_people_write_it(string text) =>
        Assert.Equal(
            OrganisationId.Of("0192:991825827"),
            NumberSchemes.Norwegian.Parse(text).Value
        );

    [Theory]
    [InlineData(null, Problems.OrganisationNumberMissing)]
    [InlineData("   ", Problems.OrganisationNumberMissing)]
    [InlineData("99182582", Problems.OrganisationNumberLength)]
    [InlineData("9918258270", Problems.OrganisationNumberLength)]
    [InlineData("99182582A", Problems.OrganisationNumberLength)]
    [InlineData("٩٩١٨٢٥٨٢٧", Problems.OrganisationNumberLength)]
    [InlineData("9908:991825827", Problems.OrganisationSchemeUnknown)]
    [InlineData(":991825827", Problems.OrganisationSchemeUnknown)]
    [InlineData("0192:", Problems.OrganisationNumberMissing)]
    [InlineData("0192:123456789", Problems.OrganisationNumberCheckDigit)]
    [InlineData("123456789", Problems.OrganisationNumberCheckDigit)]
    public void A_wrong_number_is_refused_at_its_field(string? text, string code)
    {
        var problem = Assert.Single(NumberSchemes.Norwegian.Parse(text, "consumer").Problems);

        Assert.Equal(code, problem.Code);
        Assert.Equal("consumer", problem.Field);
    }

    [Fact]
    public void Every_number_with_the_right_check_digit_is_accepted() =>
        Valid.Sample(number => NumberSchemes.Norwegian.Parse(number).Ok, iter: Rounds);

    [Fact]
    public void One_mistyped_digit_is_always_noticed() =>
        Gen.Select(Valid, Gen.Int[0, 8], Gen.Int[1, 9])
            .Sample(
                (number, at, shift) =>
                {
                    var digits = number.ToCharArray();
                    digits[at] = (char)('0' + (digits[at] - '0' + shift) % 10);
                    return !NumberSchemes.Norwegian.Parse(new string(digits)).Ok;
                },
                iter: Rounds
            );

    [Fact]
    public void Two_swapped_neighbours_are_always_noticed() =>
        Gen.Select(Valid, Gen.Int[0, 7])
            .Where((number, at) => number[at] != number[at + 1])
            .Sample(
                (number, at) =>
                {
                    var digits = number.ToCharArray();
                    (digits[at], digits[at + 1]) = (digits[at + 1], digits[at]);
                    return !NumberSchemes.Norwegian.Parse(new string(digits)).Ok;
                },
                iter: Rounds
            );

    [Fact]
    public void Eight_digits_that_would_need_the_check_digit_ten_have_no_number() =>
        WithoutCheckDigit.Sample(
            first =>
                Enumerable
                    .Range(0, 10)
                    .All(last => !NumberSchemes.Norwegian.Parse(first + last).Ok),
            iter: Rounds
        );

    [Theory]
    [InlineData("991825827", false)]
    [InlineData("889640782", false)]
    [InlineData("211085452", true)]
    [InlineData("310385980", true)]
    public void Synthetic_numbers_are_told_from_real_ones(string number, bool synthetic) =>
        Assert.Equal(
            synthetic,
            NumberSchemes.Norwegian.IsSynthetic(OrganisationId.Of($"0192:{number}"))
        );

    [Theory]
    [InlineData("991825827", "0192:991825827")]
    [InlineData("0192:991825827", null)]
    [InlineData("123456789", null)]
    [InlineData(" 991825827", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void On_the_wire_a_number_of_the_default_scheme_stands_bare(
        string? text,
        string? number
    ) =>
        Assert.Equal(
            number,
            NumberSchemes.Norwegian.TryRead(text, out var id) ? id.ToString() : null
        );

    [Theory]
    [InlineData("0192:991825827", true)]
    [InlineData("0192:123456789", false)]
    [InlineData("9908:991825827", false)]
    [InlineData("991825827", false)]
    public void In_tokens_it_stands_with_its_scheme(string text, bool read) =>
        Assert.Equal(read, NumberSchemes.Norwegian.TryReadCanonical(text, out _));

    private static int Rounds => Long.Rounds(2_000, 500_000);

    /// <summary>Written apart from the product's code, so that the two check each other.</summary>
    private static string? WithCheckDigit(string first)
    {
        var rest = Weights.Select((weight, at) => weight * (first[at] - '0')).Sum() % 11;
        return rest == 1 ? null : $"{first}{(11 - rest) % 11}";
    }
}
