using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.Domain.Tests.Notices;

public sealed class NoticeStepsTests
{
    private static readonly DateOnly LastDay = new(2027, 3, 31);
    private static readonly DateTimeOffset Ends = NorwegianTime.Midnight(LastDay.AddDays(1));

    [Theory]
    [InlineData(61, null)]
    [InlineData(60, 60)]
    [InlineData(59, 60)]
    [InlineData(30, 30)]
    [InlineData(15, 30)]
    [InlineData(14, 14)]
    [InlineData(8, 14)]
    [InlineData(7, 7)]
    [InlineData(2, 7)]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    public void The_last_step_that_has_come_is_due(int daysBefore, int? step) =>
        Assert.Equal(step, NoticeSteps.Default.Due(Ends, MorningBefore(daysBefore)));

    [Fact]
    public void What_ends_at_midnight_works_for_the_last_time_the_day_before() =>
        Assert.Equal(LastDay, NoticeSteps.LastDay(Ends));

    [Fact]
    public void What_ends_at_noon_has_its_last_step_that_day()
    {
        var noon = NorwegianTime.Midnight(LastDay).AddHours(12);

        Assert.Equal(0, NoticeSteps.Default.Due(noon, MorningBefore(0)));
    }

    [Fact]
    public void An_end_that_nobody_was_told_of_is_told_for_three_days_more()
    {
        Assert.Equal(0, NoticeSteps.Default.Due(Ends, Ends.AddDays(3).AddSeconds(-1)));
        Assert.Null(NoticeSteps.Default.Due(Ends, Ends.AddDays(3)));
    }

    [Fact]
    public void Days_are_counted_over_the_change_to_summer_time_as_people_count_them()
    {
        var lateEvening = NorwegianTime.Midnight(new(2027, 3, 27)).AddHours(23.5);
        var ends = NorwegianTime.Midnight(new(2027, 4, 4));

        Assert.Equal(7, NoticeSteps.DaysLeft(ends, lateEvening));
    }

    [Theory]
    [InlineData(14, false)]
    [InlineData(7, true)]
    [InlineData(0, true)]
    public void Administrators_hear_of_the_last_week(int step, bool hear) =>
        Assert.Equal(hear, NoticeSteps.Default.Escalates(step));

    private static DateTimeOffset MorningBefore(int days) =>
        NorwegianTime.Midnight(LastDay.AddDays(-days)).AddHours(8);
}
