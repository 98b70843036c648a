using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Development;

/// <summary>What /dev/clock shows.</summary>
/// <param name="Ahead">How far the clock is from the real one.</param>
/// <param name="Days">What was typed.</param>
public sealed record ClockModel(
    DateTimeOffset Now,
    TimeSpan Ahead,
    string? Days,
    IReadOnlyList<Problem> Problems
);
