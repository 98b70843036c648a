using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.LoginProvider.Representing;

/// <summary>
/// Reads authorization_details. As RFC 9396 section 5 demands, everything that is not understood is refused: types,
/// resources, members and values.
/// </summary>
internal static class WishReader
{
    private const int MostElements = 20;
    private static readonly JsonDocumentOptions Strict = new()
    {
        MaxDepth = 4,
        AllowDuplicateProperties = false,
    };

    public static Outcome<Wish> Read(string? json)
    {
        if (string.IsNullOrEmpty(json))
            return Wish.Nothing;
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return
                document.RootElement.ValueKind == JsonValueKind.Array
                && document.RootElement.GetArrayLength() <= MostElements
                ? Read([.. document.RootElement.EnumerateArray()])
                : Malformed();
        }
        catch (JsonException)
        {
            return Malformed();
        }
    }

    private static Outcome<Wish> Read(IReadOnlyList<JsonElement> elements)
    {
        if (elements.Count == 0)
            return Wish.Nothing;
        if (elements.Any(e => e.ValueKind != JsonValueKind.Object))
            return Malformed();
        var words = elements.Select(e => Member(e, "type")).Distinct().ToList();
        if (words.Count > 1)
            return Problem.Of(Problems.RepresentationTypesMixed);
        if (DetailsTypes.Find(words[0]) is not { } type)
            return Problem.Of(Problems.RepresentationTypeUnknown);
        List<WishedResource> wished = [];
        foreach (var element in elements)
        {
            var one = Read(type, element);
            if (!one.Ok)
                return Outcome<Wish>.Failed(one.Problems);
            wished.Add(one.Value);
        }
        return new Wish(type, wished);
    }

    private static Outcome<WishedResource> Read(DetailsType type, JsonElement element)
    {
        var required = false;
        var several = false;
        bool? subUnits = null;
        AltinnResource? resource = null;
        foreach (var member in element.EnumerateObject())
        {
            var understood = member.Name switch
            {
                "type" => true,
                "resource" => true,
                "representation_is_required" => IsFlag(member.Value, out required),
                "allow_multiple_organizations" => IsFlag(member.Value, out several),
                "organizationform" => IsForm(member.Value, out subUnits),
                _ => false,
            };
            if (!understood)
                return Malformed();
        }
        resource = AltinnResource.Find(type, Member(element, "resource") ?? "");
        return resource is null
            ? Problem.Of(Problems.RepresentationResourceUnknown)
            : new WishedResource(resource, required, several, subUnits);
    }

    /// <summary>Written as a string by those who wrote it first; a JSON boolean says the same.</summary>
    private static bool IsFlag(JsonElement value, out bool flag)
    {
        flag =
            value.ValueKind == JsonValueKind.True
            || value.ValueKind == JsonValueKind.String && value.ValueEquals("true");
        return flag
            || value.ValueKind == JsonValueKind.False
            || value.ValueKind == JsonValueKind.String && value.ValueEquals("false");
    }

    private static bool IsForm(JsonElement value, out bool? subUnits)
    {
        subUnits =
            value.ValueKind != JsonValueKind.String ? null
            : value.ValueEquals("business") ? true
            : value.ValueEquals("enterprise") ? false
            : null;
        return subUnits is not null;
    }

    private static string? Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static Problem Malformed() => Problem.Of(Problems.RepresentationDetailsMalformed);
}
