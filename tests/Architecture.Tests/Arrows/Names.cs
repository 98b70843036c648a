namespace Portvakt.Architecture.Tests.Arrows;

/// <summary>Reads names of types and namespaces.</summary>
internal static class Names
{
    /// <summary>Whether a type or namespace lies in <paramref name="part"/> or below it.</summary>
    public static bool IsWithin(string name, string part) =>
        name == part || name.StartsWith(part + ".", StringComparison.Ordinal);

    /// <summary>Whether it lies in any of <paramref name="parts"/>.</summary>
    public static bool IsWithinAny(string name, IEnumerable<string> parts) =>
        parts.Any(part => IsWithin(name, part));
}
