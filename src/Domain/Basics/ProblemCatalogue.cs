using System.Collections.Frozen;
using System.Text.Json;

namespace Portvakt.Domain.Basics;

/// <summary>The one catalogue of expected failures, read once from the embedded problems.json.</summary>
public static class ProblemCatalogue
{
    private static readonly FrozenDictionary<string, ProblemKind> Kinds = Read();

    /// <summary>Every entry, for error pages, documentation and tests.</summary>
    public static IReadOnlyCollection<ProblemKind> All => Kinds.Values;

    /// <summary>The entry of a code. An unknown code is a bug, so this throws.</summary>
    public static ProblemKind Find(string code) =>
        Kinds.TryGetValue(code, out var kind)
            ? kind
            : throw new InvalidOperationException($"problems.json has no entry '{code}'");

    private static FrozenDictionary<string, ProblemKind> Read()
    {
        using var stream = typeof(ProblemCatalogue).Assembly.GetManifestResourceStream(
            "problems.json"
        )!;
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        var kinds = JsonSerializer.Deserialize<ProblemKind[]>(stream, options)!;
        return kinds.ToFrozenDictionary(kind => kind.Code, StringComparer.Ordinal);
    }
}
