using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>
/// Reads what a provider's id_token tells about whom somebody represents and how far (authorization_details, RFC 9396).
/// </summary>
public static class ToldRights
{
    /// <summary>The rights in each organisation; an organisation without rights is represented all the same.</summary>
    /// <param name="details">The claim's objects, each as JSON; what is none is passed over.</param>
    /// <param name="resources">What each right is called there.</param>
    /// <param name="numbers">The organisation numbers that exist here.</param>
    public static IReadOnlyDictionary<OrganisationId, IReadOnlySet<Right>> Read(
        IEnumerable<string> details,
        IReadOnlyDictionary<Right, string> resources,
        NumberSchemes numbers
    )
    {
        var told = new Dictionary<OrganisationId, IReadOnlySet<Right>>();
        foreach (var json in details)
        foreach (var (organisation, resource) in Pairs(json, numbers))
        {
            if (!told.TryGetValue(organisation, out var rights))
                told[organisation] = rights = new HashSet<Right>();
            foreach (var right in resources.Where(r => Names(r.Value, resource)).Select(r => r.Key))
                ((HashSet<Right>)rights).Add(right);
        }
        return told;
    }

    private static IEnumerable<(OrganisationId Organisation, string Resource)> Pairs(
        string json,
        NumberSchemes numbers
    )
    {
        if (Parse(json) is not { } root)
            return [];
        var entries = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray() : default;
        IEnumerable<JsonElement> objects = root.ValueKind == JsonValueKind.Array ? entries : [root];
        return objects
            .Where(o => o.ValueKind == JsonValueKind.Object)
            .SelectMany(o => Represented(o, numbers));
    }

    /// <summary>
    /// Services name their reportees with an ID, resources their authorized parties with an orgno; the capital letters are
    /// the provider's.
    /// </summary>
    private static IEnumerable<(OrganisationId, string)> Represented(
        JsonElement entry,
        NumberSchemes numbers
    )
    {
        var resource = JsonText.Member(entry, "resource") ?? "";
        foreach (var party in List(entry, "reportees"))
            if (numbers.TryReadTold(JsonText.Member(party, "ID"), out var id))
                yield return (id, resource);
        foreach (var party in List(entry, "authorized_parties"))
            if (
                party.TryGetProperty("orgno"u8, out var number)
                && number.ValueKind == JsonValueKind.Object
                && numbers.TryReadTold(JsonText.Member(number, "ID"), out var id)
            )
                yield return (id, JsonText.Member(party, "resource") ?? resource);
    }

    private static IEnumerable<JsonElement> List(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            : [];

    /// <summary>urn:altinn:resource:5613:1 is told as 5613:1 or in full.</summary>
    private static bool Names(string configured, string told) =>
        told == configured || told.EndsWith(":" + configured, StringComparison.Ordinal);

    private static JsonElement? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            JsonText.DemandUnicode(document.RootElement);
            return document.RootElement.Clone();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A provider may tell anything; what cannot be read gives no rights.
            return null;
        }
    }
}
