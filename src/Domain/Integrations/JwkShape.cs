using System.Text.Json;

namespace Portvakt.Domain.Integrations;

/// <summary>What must be known of a JSON text before any key in it is read, at whatever depth it stands.</summary>
internal static class JwkShape
{
    /// <summary>
    /// Parsed names and texts, so that an escaped "\u0064" is found too; nested sets, so that wrapping hides
    /// nothing.
    /// </summary>
    public static bool HoldsPrivateMember(JsonElement element) =>
        Any(
            element,
            names => names.Exists(PrivateKeyTraces.IsPrivateMember),
            PrivateKeyTraces.InWords
        );

    /// <summary>Readers disagree on which of two equal members counts, so neither does; RFC 7517 section 4.</summary>
    public static bool HoldsDuplicateMember(JsonElement element) =>
        Any(
            element,
            names => names.Distinct(StringComparer.Ordinal).Count() < names.Count,
            text => false
        );

    private static bool Any(
        JsonElement element,
        Predicate<List<string>> names,
        Predicate<string> text
    ) =>
        element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().Any(item => Any(item, names, text)),
            JsonValueKind.Object => names([.. element.EnumerateObject().Select(m => m.Name)])
                || element.EnumerateObject().Any(member => Any(member.Value, names, text)),
            JsonValueKind.String => text(element.GetString()!),
            _ => false,
        };
}
