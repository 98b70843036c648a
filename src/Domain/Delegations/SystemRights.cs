using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Delegations;

/// <summary>Reads the rights that a system needs of its customers: names of resources, as APIs ask Altinn about them.</summary>
public static class SystemRights
{
    /// <summary>Most on one system.</summary>
    public const int Most = 50;

    private const int Longest = 255;

    /// <summary>One on each line; a problem at <paramref name="field"/> names the first that is none.</summary>
    public static Outcome<IReadOnlyList<string>> Read(string? text, string field)
    {
        var names = (text ?? "")
            .Split(
                ['\n', '\r', ','],
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (names.Find(name => !IsName(name)) is { } wrong)
            return Problem.At(field, Problems.SystemRightMalformed, wrong);
        return names.Count > Most ? Problem.At(field, Problems.ListTooLong, Most) : names;
    }

    private static bool IsName(string name) =>
        name.Length <= Longest
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '.' or '_' or '/' or '-');
}
