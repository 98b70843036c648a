using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Delegations;

/// <summary>A delegation that holds now, as its source tells it.</summary>
/// <param name="SchemeId">The scheme that it was given under; null when the source names none.</param>
/// <param name="Scopes">The scopes that it covers.</param>
/// <param name="Created">When it was given; null when the source does not say.</param>
public sealed record KnownDelegation(
    OrganisationId Consumer,
    OrganisationId Supplier,
    Guid? SchemeId,
    IReadOnlyList<string> Scopes,
    DateTimeOffset? Created
)
{
    /// <summary>Whether it says yes to exactly that question.</summary>
    public bool Covers(DelegationQuestion question) =>
        Consumer == question.Consumer
        && Supplier == question.Supplier
        && Scopes.Contains(question.Scope, StringComparer.Ordinal);
}
