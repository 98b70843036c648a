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
)
{
    /// <summary>Whether a text is part of the other's name or number, of the title, or of a scope.</summary>
    public bool Matches(string text) =>
        Has(Name, text)
        || Has(Other.Value, text.Replace(" ", "", StringComparison.Ordinal))
        || Has(Title.Default, text)
        || Title.Tagged.Values.Any(title => Has(title, text))
        || Scopes.Any(scope => Has(scope, text));

    private static bool Has(string? whole, string text) =>
        whole?.Contains(text, StringComparison.OrdinalIgnoreCase) == true;
}
