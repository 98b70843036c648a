using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>What the page shows on which notices are stopped or put off.</summary>
/// <param name="Deed">What was chosen.</param>
/// <param name="Day">The day that was typed.</param>
/// <param name="Blocked">Why the reader may not do it; null when they may.</param>
public sealed record PauseModel(
    InstalledEnvironment Environment,
    EndRow Row,
    string? Deed,
    string? Day,
    IReadOnlyList<Problem> Problems,
    Problem? Blocked,
    DateTimeOffset Now
);
