using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>One case of a list.</summary>
/// <param name="Organisation">The name; null for a number that nobody knows a name of.</param>
/// <param name="Requester">Who asks.</param>
/// <param name="Assignee">Who works on it; null for nobody.</param>
public sealed record CaseRow(Case Case, string? Organisation, string Requester, string? Assignee);
