using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Tests.Ui;

public sealed class DatesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(14, "om 14 dager", "om 14 dagar", "in 14 days")]
    [InlineData(1, "i morgen", "i morgon", "tomorrow")]
    [InlineData(-1, "i går", "i går", "yesterday")]
    [InlineData(-3, "for 3 dager siden", "for 3 dagar sidan", "3 days ago")]
    [InlineData(90, "om 3 måneder", "om 3 månader", "in 3 months")]
    [InlineData(-800, "for 2 år siden", "for 2 år sidan", "2 years ago")]
    public void Days_are_counted_by_the_calendar(int days, string nb, string nn, string en)
    {
        var at = Now.AddDays(days);

        Assert.Equal(nb, Dates.Distance(at, Now, Language.Bokmaal));
        Assert.Equal(nn, Dates.Distance(at, Now, Language.Nynorsk));
        Assert.Equal(en, Dates.Distance(at, Now, Language.English));
    }

    [Theory]
    [InlineData(0, "akkurat nå")]
    [InlineData(5, "om 5 minutter")]
    [InlineData(60, "om 1 time")]
    [InlineData(-125, "for 2 timer siden")]
    public void Within_the_day_hours_and_minutes_count(int minutes, string distance) =>
        Assert.Equal(distance, Dates.Distance(Now.AddMinutes(minutes), Now, Language.Bokmaal));

    [Fact]
    public void A_day_begins_at_midnight_in_Oslo()
    {
        var late = new DateTimeOffset(2026, 11, 22, 23, 30, 0, TimeSpan.Zero);

        Assert.Equal("23. nov. 2026", Dates.Day(late, Language.Bokmaal));
        Assert.Equal("23. nov. 2026 kl. 00.30", Dates.DayAndTime(late, Language.Nynorsk));
        Assert.Equal("23 Nov 2026, 00:30", Dates.DayAndTime(late, Language.English));
    }
}
