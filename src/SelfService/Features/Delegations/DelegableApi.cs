using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Something that can be delegated as one: a delegation scheme, or a scope that is in none.</summary>
/// <param name="Id">The scheme's; the scope's for one that is in no scheme.</param>
/// <param name="Description">What the provider says of a scheme; null for nothing.</param>
/// <param name="OwnerName">Null when neither the register nor we know it.</param>
public sealed record DelegableApi(
    Guid Id,
    LanguageMap Title,
    OrganisationId Owner,
    string? OwnerName,
    IReadOnlyList<string> Scopes,
    string? Description
)
{
    /// <summary>Whether title, owner or a scope contains what somebody searches for.</summary>
    public bool Matches(string query) =>
        Scopes
            .Concat(Title.Tagged.Values)
            .Append(Title.Default)
            .Append(OwnerName ?? "")
            .Append(Description ?? "")
            .Any(text => text.Contains(query, StringComparison.OrdinalIgnoreCase));
}
