using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>Who accepted which terms for whom, and when.</summary>
/// <param name="PersonId">Null when the acceptance was recorded at seeding.</param>
/// <param name="TextHash">SHA-256 of the accepted text, hex.</param>
public sealed record TermsAcceptance(
    Guid Id,
    OrganisationId Organisation,
    string Version,
    string TextHash,
    Guid? PersonId,
    DateTimeOffset At
);
