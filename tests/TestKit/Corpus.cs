using CsCheck;

namespace Portvakt.TestKit;

/// <summary>The inputs under fuzz/, and what becomes of them when somebody meddles with them.</summary>
public static class Corpus
{
    private const int MostChanges = 4;

    /// <summary>All inputs of a folder of fuzz/.</summary>
    public static IReadOnlyList<byte[]> Of(string folder) =>
        [
            .. Directory
                .EnumerateFiles(Repository.Absolute($"fuzz/{folder}"))
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllBytes),
        ];

    /// <summary>Inputs with bytes changed, cut out, doubled, or spliced in from another input.</summary>
    public static Gen<byte[]> Mutated(string folder)
    {
        var inputs = Of(folder);
        var input = Gen.Int[0, inputs.Count - 1].Select(i => inputs[i]);
        var change = Gen.Select(Gen.Int[0, 4], Gen.Double[0, 1], Gen.Int[1, 40], Gen.Byte);
        return Gen.Select(input, input, change.Array[1, MostChanges])
            .Select((first, second, changes) => changes.Aggregate(first, Apply(second)));
    }

    private static Func<byte[], (int Kind, double At, int Length, byte Value), byte[]> Apply(
        byte[] other
    ) =>
        (bytes, change) =>
        {
            if (bytes.Length == 0)
                return other;
            var at = (int)(change.At * (bytes.Length - 1));
            var end = Math.Min(bytes.Length, at + change.Length);
            return change.Kind switch
            {
                0 => [.. bytes[..at], change.Value, .. bytes[(at + 1)..]],
                1 => [.. bytes[..at], .. bytes[end..]],
                2 => [.. bytes[..end], .. bytes[at..]],
                3 => [.. bytes[..at], change.Value, .. bytes[at..]],
                _ => [.. bytes[..at], .. other[(int)(change.At * other.Length)..]],
            };
        };
}
