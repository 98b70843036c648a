using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Domain.Tests.Organisations;

[Requirement("R1")]
public sealed class TermsBookTests
{
    private static readonly TermsBook Book = new([
        Of("1", new(2026, 1, 1)),
        Of("2", new(2027, 1, 1)),
        Of("3", new(2028, 1, 1)),
    ]);

    [Theory]
    [InlineData("2025-06-01T12:00:00Z", "1")]
    [InlineData("2026-06-01T12:00:00Z", "1")]
    // A day begins at midnight in Norway.
    [InlineData("2026-12-31T22:59:59Z", "1")]
    [InlineData("2026-12-31T23:00:00Z", "2")]
    [InlineData("2030-06-01T12:00:00Z", "3")]
    public void The_last_version_whose_day_has_come_is_in_force(string now, string version) =>
        Assert.Equal(version, Book.InForce(At(now)).Version);

    [Theory]
    [InlineData(null, false, "2")]
    [InlineData("unknown", false, "2")]
    [InlineData("1", false, "2")]
    [InlineData("2", true, "3")]
    [InlineData("3", true, null)]
    public void What_is_in_force_is_accepted_first_and_then_what_is_announced(
        string? accepted,
        bool met,
        string? next
    )
    {
        var now = At("2027-06-01T12:00:00Z");

        Assert.Equal(met, Book.IsMet(accepted, now));
        Assert.Equal(next, Book.Next(accepted, now)?.Version);
    }

    [Fact]
    public void A_version_that_is_not_here_is_not_found()
    {
        Assert.Equal("2", Book.Find("2")!.Version);
        Assert.Null(Book.Find("4"));
        Assert.Null(Book.Find(null));
    }

    private static DateTimeOffset At(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Terms Of(string version, DateOnly from) =>
        new(version, from, [Text.Same("Vilkår")]);
}
