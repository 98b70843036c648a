using System.Text.Json.Serialization;

namespace Portvakt.Domain.Basics;

/// <summary>
/// A text that its owner wrote in one or more languages: the untagged one is required, the others are
/// description#nn, description#en … on the wire.
/// </summary>
public sealed record LanguageMap(string Default)
{
    /// <summary>Texts by language tag, without the default.</summary>
    public IReadOnlyDictionary<string, string> Tagged { get; init; } =
        new Dictionary<string, string>();

    /// <summary>Whether it says nothing in any language.</summary>
    [JsonIgnore]
    public bool IsEmpty => Default.Length == 0 && Tagged.Count == 0;

    /// <summary>The text in <paramref name="language"/>, else the default.</summary>
    public string In(Language language) => Tagged.GetValueOrDefault(language.Tag(), Default);
}
