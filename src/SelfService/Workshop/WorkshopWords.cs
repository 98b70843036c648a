using System.Text.Encodings.Web;
using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Workshop;

/// <summary>Hands the workshop's sentences to its script, which has none of its own.</summary>
internal static class WorkshopWords
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>All of them as one JSON object.</summary>
    public static string Json(Language language)
    {
        var words = WorkshopSentences.All.ToDictionary(
            word => word.Key,
            word => (object)word.Value.In(language)
        );
        words["forms"] = WorkshopForms.All.ToDictionary(
            form => form.Key,
            form => form.Value.In(language)
        );
        return JsonSerializer.Serialize(words, Readable);
    }

    /// <summary>Some sentences as one JSON object, by the words that a script has for them.</summary>
    public static string Json(IReadOnlyDictionary<string, Text> words, Language language) =>
        JsonSerializer.Serialize(
            words.ToDictionary(word => word.Key, word => word.Value.In(language)),
            Readable
        );

    /// <summary>A client as the script takes it; an empty object for none.</summary>
    public static string Json(WorkshopClient? client) =>
        client is null ? "{}" : JsonSerializer.Serialize(client, Readable);
}
