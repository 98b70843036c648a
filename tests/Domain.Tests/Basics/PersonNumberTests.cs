using System.Globalization;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tests.Basics;

[Requirement("R33")]
public class PersonNumberTests
{
    [Theory]
    [InlineData("05848998356", true)]
    [InlineData("21908899455", true)]
    [InlineData("01010750160", false)]
    [InlineData("41010750154", false)]
    public void A_raised_month_marks_a_made_up_person(string number, bool synthetic)
    {
        Assert.True(PersonNumber.IsValid(number));
        Assert.Equal(synthetic, PersonNumber.IsSynthetic(number));
    }

    [Theory]
    [InlineData("05848998357")]
    [InlineData("0584899835")]
    [InlineData("0584899835x")]
    [InlineData("")]
    public void What_is_no_number_is_no_synthetic_one_either(string text) =>
        Assert.False(PersonNumber.IsSynthetic(text));

    [Theory]
    [InlineData("05848998356", "1989-04-05")]
    [InlineData("21908899455", "1988-10-21")]
    [InlineData("01010750160", "2007-01-01")]
    [InlineData("41010750154", "2007-01-01")]
    public void The_birth_date_is_read_from_the_number(string number, string born) =>
        Assert.Equal(
            DateOnly.Parse(born, CultureInfo.InvariantCulture),
            PersonNumber.BirthDate(number)
        );

    [Theory]
    [InlineData("30820050000")]
    [InlineData("00010050000")]
    [InlineData("01130050000")]
    [InlineData("01014575000")]
    public void Digits_that_are_no_date_give_none(string number) =>
        Assert.Null(PersonNumber.BirthDate(number));

    [Theory]
    [InlineData("1989-04-05", 983, "05848998356")]
    [InlineData("1988-10-21", 994, "21908899455")]
    [InlineData("1989-04-05", 600, null)]
    [InlineData("2007-01-01", 499, null)]
    public void A_synthetic_number_is_made_from_a_day_and_an_individual_number(
        string born,
        int individual,
        string? number
    ) =>
        Assert.Equal(
            number,
            PersonNumber.Synthetic(DateOnly.Parse(born, CultureInfo.InvariantCulture), individual)
        );

    [Theory]
    [InlineData("1860-02-29")]
    [InlineData("1945-12-31")]
    [InlineData("1999-01-01")]
    [InlineData("2000-02-29")]
    [InlineData("2026-06-15")]
    public void Every_synthetic_number_is_valid_and_tells_its_day(string day)
    {
        var born = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var numbers = Enumerable
            .Range(0, 1000)
            .Select(individual => PersonNumber.Synthetic(born, individual))
            .OfType<string>()
            .ToList();

        Assert.InRange(numbers.Count, 50, 500);
        Assert.All(numbers, number => Assert.True(PersonNumber.IsSynthetic(number), number));
        Assert.All(numbers, number => Assert.Equal(born, PersonNumber.BirthDate(number)));
    }
}
