using Portvakt.Domain.Notices;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>One case with the names that belong to it.</summary>
/// <param name="Organisation">The name; null for a number that nobody knows a name of.</param>
/// <param name="Requester">Who asks.</param>
/// <param name="Email">Where they are reached; null when the reader is they themselves.</param>
/// <param name="Assignee">Who works on it; null for nobody.</param>
/// <param name="Decider">Who decided, as the reader may know it.</param>
public sealed record CaseDetail(
    Case Case,
    string? Organisation,
    string Requester,
    string? Email,
    string? Assignee,
    Words? Decider,
    IReadOnlyList<ThreadEntry> Thread
);
