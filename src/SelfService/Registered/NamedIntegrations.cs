using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Registered;

/// <summary>Finds integrations by what somebody typed of them.</summary>
internal static class NamedIntegrations
{
    /// <summary>Those with it in the name, the client id, a tag, or the other party's name or number.</summary>
    public static IQueryable<Integration> Named(
        this IQueryable<Integration> integrations,
        string text,
        PortvaktDb db,
        NumberSchemes numbers
    )
    {
        var (sort, id) = (SortText.Of(text), text.ToLowerInvariant());
        // The register writes names in capitals.
        var capital = text.ToUpperInvariant();
        var tag = Stored(text);
        OrganisationId? number = numbers.TryRead(text, out var read) ? read : null;
        return integrations.Where(i =>
            i.SortName.Contains(sort)
            || i.ClientId.ToLower().Contains(id)
            || (
                tag != null
                // Most have none, and need not be written in small letters.
                && (string)(object)i.Tags != "[]"
                && ((string)(object)i.Tags)
                    .ToLower()
                    .Replace("\\u00c6", "\\u00e6")
                    .Replace("\\u00d8", "\\u00f8")
                    .Replace("\\u00c5", "\\u00e5")
                    .Contains(tag)
            )
            || (
                i.Supplier != null
                && (
                    i.Owner == number
                    || i.Supplier == number
                    || db.RegisterUnits.Any(u =>
                        (u.Id == i.Owner || u.Id == i.Supplier) && u.Name.Contains(capital)
                    )
                )
            )
        );
    }

    /// <summary>
    /// A text as it stands within tags, which are kept as JSON with letters outside ASCII escaped, in small letters; null for
    /// one of signs alone, which would find the signs between them.
    /// </summary>
    private static string? Stored(string text) =>
        text.Any(char.IsLetterOrDigit)
            ? JsonEncodedText.Encode(text.ToLowerInvariant()).ToString().ToLowerInvariant()
            : null;
}
