using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Events;

/// <summary>One event in words.</summary>
/// <param name="Type">One of the vocabulary of events.</param>
/// <param name="Who">Who did it, as the reader may know it.</param>
/// <param name="Environment">Null for what is common to all.</param>
/// <param name="Facts">What was different before and after, a line each.</param>
/// <param name="Trace">What the log of the installation calls the request.</param>
public sealed record LogRow(
    DateTimeOffset At,
    string Type,
    Words Who,
    Words What,
    string? Environment,
    IReadOnlyList<LogFact> Facts,
    string Trace
)
{
    /// <summary>What undoes it; null when nothing does, or the reader may not.</summary>
    public LogUndo? Undo { get; init; }
}
