using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tests.Basics;

public class LastDayTests
{
    /// <summary>Half an hour before midnight in Norway, which has summer time.</summary>
    private static readonly DateTimeOffset Late = new(2026, 7, 1, 21, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-07-01")]
    [InlineData(" 2026-07-02 ")]
    [InlineData("9999-12-30")]
    public void Today_in_Norway_and_later_days_are_ends(string text) =>
        Assert.Equal(
            DateOnly.Parse(text, null),
            Validity.ReadLastDay(text, "valid_to", Late).Value
        );

    [Theory]
    [InlineData("2026-06-30")]
    [InlineData("0001-01-01")]
    public void A_day_that_is_over_is_not(string text) =>
        Refused(text, Late, Problems.AccessEndPast);

    [Fact]
    public void A_day_is_over_at_midnight_in_Norway() =>
        Refused("2026-07-01", Late.AddMinutes(30), Problems.AccessEndPast);

    [Theory]
    [InlineData("2026-7-1")]
    [InlineData("2026-02-30")]
    [InlineData("2026-07-01T00:00:00Z")]
    [InlineData("9999-12-31")]
    [InlineData("soon")]
    public void Other_texts_are_no_days(string text) => Refused(text, Late, Problems.DateMalformed);

    private static void Refused(string text, DateTimeOffset now, string code)
    {
        var problem = Assert.Single(Validity.ReadLastDay(text, "valid_to", now).Problems);

        Assert.Equal((code, "valid_to"), (problem.Code, problem.Field));
    }
}
