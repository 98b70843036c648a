using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Terms;

/// <summary>One organisation of the list, with the acceptance that is asked about: its last, or that of one version.</summary>
/// <param name="Version">Null when it has accepted none.</param>
/// <param name="IsKept">Whether the text of that version is at hand.</param>
/// <param name="Hash">Of the text that was accepted.</param>
/// <param name="Person">Who accepted; null when it was recorded without anybody.</param>
public sealed record AcceptanceRow(
    OrganisationId Number,
    string Name,
    TermsStanding Standing,
    string? Version,
    bool IsKept,
    string? Hash,
    string? Person,
    DateTimeOffset? At
);
