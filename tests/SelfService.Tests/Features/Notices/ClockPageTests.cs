using System.Net;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Notices;

[Collection(nameof(OneAfterTheOther))]
public sealed class ClockPageTests(WatchedServers servers)
{
    [Fact]
    public async Task The_clock_of_a_trial_is_moved_and_set_back()
    {
        using var at = await Watched.On(servers, DatabaseKind.Sqlite);
        using var visitor = at.Server.NewVisitor();

        await visitor.Submit(await visitor.Get("/dev/clock"), "/dev/clock", ("days", "30"));
        Assert.Equal(at.Start.AddDays(30), at.Now);
        var moved = await visitor.Get("/dev/clock");
        Assert.Contains(Dates.DayAndTime(at.Now, Language.Bokmaal), moved.Text);

        await visitor.Submit(moved, "/dev/clock", ("days", "-30"));
        Assert.Equal(at.Start, at.Now);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("en uke")]
    [InlineData("99999")]
    [InlineData("1.5")]
    public async Task A_number_of_days_that_is_none_is_told_at_the_field(string days)
    {
        using var at = await Watched.On(servers, DatabaseKind.Sqlite);
        using var visitor = at.Server.NewVisitor();

        var page = await visitor.Submit(
            await visitor.Get("/dev/clock"),
            "/dev/clock",
            ("days", days)
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEmpty(page.ProblemAt("days"));
        Assert.Equal(at.Start, at.Now);
    }
}
