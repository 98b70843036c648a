using System.Globalization;
using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What an event says of whom it concerns.</summary>
internal static class EventFacts
{
    /// <summary>The client_id that an event is about: its subject, or one of its facts.</summary>
    public static string? ClientOf(Event entry) =>
        Fact(entry, "clientId")
        ?? (entry.Type.StartsWith("integration.", StringComparison.Ordinal) ? entry.Subject : null)
        ?? (entry.Type == EventType.SecretRenewed ? entry.Subject : null);

    public static OrganisationId? OrganisationIn(Event entry, string name) =>
        Fact(entry, name) is { } text && OrganisationId.TryCanonical(text, out var id) ? id : null;

    /// <summary>A list of texts among the facts; empty when there is none of that name.</summary>
    public static IReadOnlyList<string> List(string? json, string name)
    {
        if (json is null)
            return [];
        var facts = JsonElement.Parse(json);
        return
            facts.ValueKind == JsonValueKind.Object
            && facts.TryGetProperty(name, out var list)
            && list.ValueKind == JsonValueKind.Array
            ?
            [
                .. list.EnumerateArray()
                    .Where(item => item.ValueKind == JsonValueKind.String)
                    .Select(item => item.GetString()!),
            ]
            : [];
    }

    /// <summary>A time among the facts.</summary>
    public static DateTimeOffset? TimeIn(Event entry, string name) =>
        Fact(entry, name) is { } text
        && DateTimeOffset.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.RoundtripKind,
            out var time
        )
            ? time
            : null;

    private static string? Fact(Event entry, string name) =>
        Read(entry.After, name) ?? Read(entry.Before, name);

    private static string? Read(string? json, string name)
    {
        if (json is null)
            return null;
        using var facts = JsonDocument.Parse(json);
        return facts.RootElement.ValueKind == JsonValueKind.Object
            ? JsonText.Member(facts.RootElement, name)
            : null;
    }
}
