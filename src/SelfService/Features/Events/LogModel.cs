namespace Portvakt.SelfService.Features.Events;

/// <summary>What the page of a log shows.</summary>
/// <param name="Groups">What it can be narrowed to: what there are events of, and what was chosen.</param>
public sealed record LogModel(
    LogPlace Place,
    LogFilter Filter,
    IReadOnlyList<EventGroup> Groups,
    LogPart Part
);
