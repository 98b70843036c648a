using System.Text.Json;
using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>
/// Reads the versions of the terms of use from JSON: a list, the oldest first, of version, from (a day) and paragraphs in
/// nb, nn and en. Portvakt's own stand in the embedded terms.json; whoever runs it can bring others.
/// </summary>
public static partial class TermsFile
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>The terms that Portvakt comes with.</summary>
    public static TermsBook BuiltIn { get; } = ReadBuiltIn();

    /// <summary>Throws <see cref="FormatException"/>, with a sentence that says what to mend, for a file that is no list of terms.</summary>
    public static TermsBook Read(Stream stream)
    {
        Entry?[]? entries;
        try
        {
            entries = JsonSerializer.Deserialize<Entry?[]>(stream, Form);
        }
        catch (JsonException e)
        {
            throw new FormatException($"line {e.LineNumber + 1} is not as it should be", e);
        }
        if (entries is not { Length: > 0 })
            throw new FormatException("there must be at least one version");
        var versions = Array.ConvertAll(entries, Checked);
        foreach (var (earlier, later) in versions.Zip(versions.Skip(1)))
            if (earlier.From >= later.From)
                throw new FormatException(
                    $"version {later.Version} must be in force from a later day than version {earlier.Version}"
                );
        return versions.DistinctBy(t => t.Version).Count() == versions.Length
            ? new TermsBook(versions)
            : throw new FormatException("two versions have the same name");
    }

    private static Terms Checked(Entry? entry)
    {
        if (entry?.Version is not { } version || !Names().IsMatch(version))
            throw new FormatException(
                "each version needs a name of at most 20 letters, digits, points and hyphens"
            );
        if (entry.From == default)
            throw new FormatException(
                $"version {version} needs the day from which it is in force, such as 2027-01-01"
            );
        if (entry.Paragraphs is not { Count: > 0 } paragraphs)
            throw new FormatException($"version {version} has no paragraphs");
        if (paragraphs.Any(p => p is null || Blank(p.Nb) || Blank(p.Nn) || Blank(p.En)))
            throw new FormatException($"every paragraph of version {version} needs nb, nn and en");
        return new Terms(version, entry.From, [.. paragraphs.OfType<Text>()]);
    }

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);

    private static TermsBook ReadBuiltIn()
    {
        using var stream = typeof(TermsFile).Assembly.GetManifestResourceStream("terms.json")!;
        return Read(stream);
    }

    [GeneratedRegex("^[A-Za-z0-9.-]{1,20}$")]
    private static partial Regex Names();

    /// <summary>One version as somebody wrote it.</summary>
    private sealed record Entry(string? Version, DateOnly From, IReadOnlyList<Text?>? Paragraphs);
}
