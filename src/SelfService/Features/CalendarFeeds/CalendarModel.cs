using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.CalendarFeeds;

/// <summary>The reader's calendar addresses for the organisation.</summary>
/// <param name="Made">The address that was made just now, which is told this once.</param>
public sealed record CalendarModel(
    string Organisation,
    IReadOnlyList<CalendarFeed> Feeds,
    string? Made,
    DateTimeOffset Now,
    IReadOnlyList<Problem> Problems
);
