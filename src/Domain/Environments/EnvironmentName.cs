using System.Diagnostics.CodeAnalysis;

namespace Portvakt.Domain.Environments;

/// <summary>
/// The name of one environment of the installation, such as ver2: a short lower-case word that stands in
/// addresses. Behaviour never hangs on it, only on the <see cref="EnvironmentKind"/>.
/// </summary>
public readonly record struct EnvironmentName
{
    private EnvironmentName(string value) => Value = value;

    public string Value { get; }

    /// <summary>Reads a name: 1 to 20 of a-z and 0-9, a letter first.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EnvironmentName name)
    {
        var valid =
            text is { Length: > 0 and <= 20 }
            && char.IsAsciiLetterLower(text[0])
            && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
        name = valid ? new EnvironmentName(text!) : default;
        return valid;
    }

    /// <summary>A name that must be valid, such as one from configuration or the database.</summary>
    public static EnvironmentName Of(string text) =>
        TryParse(text, out var name)
            ? name
            : throw new FormatException($"'{text}' is not an environment name (a-z, 0-9)");

    public override string ToString() => Value ?? "";
}
