using System.Diagnostics.CodeAnalysis;

namespace Portvakt.Domain.Basics;

/// <summary>The words that stand for the members of an enum on the wire and in forms.</summary>
/// <param name="entries">Each member with its word, in the order in which the words are listed to people.</param>
public sealed class WordList<T>(params (T Value, string Word)[] entries)
    where T : struct, Enum
{
    /// <summary>All words.</summary>
    public IReadOnlyList<string> All { get; } = [.. entries.Select(entry => entry.Word)];

    /// <summary>The word of a member.</summary>
    public string Of(T value) =>
        Array.Find(entries, entry => EqualityComparer<T>.Default.Equals(entry.Value, value)).Word;

    /// <summary>The member of a word, whatever its case; false for a word that is none.</summary>
    public bool TryFind([NotNullWhen(true)] string? word, out T value)
    {
        var found = Array.FindIndex(
            entries,
            entry => string.Equals(entry.Word, word, StringComparison.OrdinalIgnoreCase)
        );
        value = found < 0 ? default : entries[found].Value;
        return found >= 0;
    }

    /// <summary>The member of a word; a problem at <paramref name="field"/> lists the words that there are.</summary>
    public Outcome<T> Read(string? word, string field) =>
        TryFind(word, out var value)
            ? value
            : Problem.At(field, Problems.WordUnknown, word, string.Join(", ", All));
}
