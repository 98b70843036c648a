using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>One delegation in a list.</summary>
/// <param name="Other">The supplier in the consumer's list, the consumer in the supplier's.</param>
/// <param name="Name">Null when neither the register nor we know it.</param>
public sealed record DelegationRow(
    Guid Id,
    OrganisationId Other,
    string? Name,
    LanguageMap Title,
    IReadOnlyList<string> Scopes,
    Validity Validity,
    string? Note
);
