using System.Diagnostics.CodeAnalysis;

namespace Portvakt.Domain.Basics;

/// <summary>
/// An organisation's number in its register, in ISO 6523 form. Equality and storage use the canonical text
/// "0192:991825827". Whether there can be such a number is judged once, when it comes in, by the installation's
/// <see cref="NumberSchemes"/>.
/// </summary>
public readonly record struct OrganisationId
{
    /// <summary>ISO 6523 code of the Norwegian register of legal entities.</summary>
    public const string Norway = "0192";

    /// <summary>How JSON names the authority of numbers in this form.</summary>
    public const string Authority = "iso6523-actorid-upis";

    private const int SchemeLength = 4;
    private const int LongestValue = 35;

    internal OrganisationId(string scheme, string value)
    {
        Scheme = scheme;
        Value = value;
    }

    /// <summary>The ISO 6523 code of the register.</summary>
    public string Scheme { get; }

    /// <summary>The number as the register writes it, without spaces.</summary>
    public string Value { get; }

    /// <summary>The number for reading: a Norwegian one in groups, 991 825 827; another with its scheme.</summary>
    public string Grouped =>
        Scheme == Norway && Value.Length == 9
            ? $"{Value[..3]}\u00a0{Value[3..6]}\u00a0{Value[6..]}"
            : ToString();

    /// <summary>
    /// The number as grants and APIs have it: on Maskinporten's wire a bare number is Norwegian, so others have their
    /// scheme in front.
    /// </summary>
    public string WireForm => Scheme == Norway ? Value : ToString();

    /// <summary>Reads the canonical text that it must be, such as one from the database.</summary>
    public static OrganisationId Of(string canonical) =>
        TryCanonical(canonical, out var id)
            ? id
            : throw new FormatException("not an organisation number in canonical form");

    /// <summary>
    /// Reads a canonical text that the product wrote itself, such as in a session. Says nothing about the check digit.
    /// </summary>
    public static bool TryCanonical(string? text, [NotNullWhen(true)] out OrganisationId id)
    {
        var fits =
            text is { Length: > SchemeLength + 1 and <= SchemeLength + 1 + LongestValue }
            && text[SchemeLength] == ':'
            && IsScheme(text[..SchemeLength])
            && text.AsSpan(SchemeLength + 1).IndexOfAnyExcept(Letters) < 0;
        id = fits ? new OrganisationId(text![..SchemeLength], text[(SchemeLength + 1)..]) : default;
        return fits;
    }

    public override string ToString() => Scheme is null ? "" : $"{Scheme}:{Value}";

    internal static bool IsScheme(string code) =>
        code.Length == SchemeLength && code.All(char.IsAsciiDigit);

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create(
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
        );
}
