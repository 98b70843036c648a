using System.Diagnostics.CodeAnalysis;

namespace Portvakt.Domain.Basics;

/// <summary>
/// An organisation's number in its register, in ISO 6523 form: scheme 0192 is the Norwegian register of legal
/// entities. Equality and storage use the canonical text "0192:991825827".
/// </summary>
public readonly record struct OrganisationId
{
    /// <summary>ISO 6523 code of the Norwegian register.</summary>
    public const string Norway = "0192";

    private OrganisationId(string scheme, string value)
    {
        Scheme = scheme;
        Value = value;
    }

    /// <summary>The ISO 6523 code of the register.</summary>
    public string Scheme { get; }

    /// <summary>The number as the register writes it, without spaces.</summary>
    public string Value { get; }

    /// <summary>Numbers of the 2 and 3 series belong to synthetic organisations, for test environments only.</summary>
    public bool IsSynthetic => Scheme == Norway && Value[0] is '2' or '3';

    /// <summary>The number in groups for reading: 991 825 827.</summary>
    public string Grouped =>
        Value.Length == 9 ? $"{Value[..3]}\u00a0{Value[3..6]}\u00a0{Value[6..]}" : Value;

    /// <summary>
    /// Reads a Norwegian organisation number as people type it: nine digits with a valid modulus 11 check digit,
    /// spaces allowed, "0192:" in front allowed.
    /// </summary>
    public static Outcome<OrganisationId> Parse(string? text, string field = "orgno")
    {
        var digits = new string((text ?? "").Where(c => !char.IsWhiteSpace(c)).ToArray());
        if (digits.StartsWith(Norway + ":", StringComparison.Ordinal))
            digits = digits[(Norway.Length + 1)..];
        if (digits.Length == 0)
            return Problem.At(field, Problems.OrganisationNumberMissing);
        if (digits.Length != 9 || !digits.All(char.IsAsciiDigit))
            return Problem.At(field, Problems.OrganisationNumberLength);
        if (CheckDigit(digits) != digits[8] - '0')
            return Problem.At(field, Problems.OrganisationNumberCheckDigit);
        return new OrganisationId(Norway, digits);
    }

    /// <summary>Reads a number that must be valid, such as one from the database.</summary>
    public static OrganisationId Of(string canonical) =>
        TryOf(canonical, out var id)
            ? id
            : throw new FormatException("not an organisation number in canonical form");

    /// <summary>Reads a number without making problems of it; for grants and tokens.</summary>
    public static bool TryOf(string? text, [NotNullWhen(true)] out OrganisationId id)
    {
        var outcome = Parse(text);
        id = outcome.Ok ? outcome.Value : default;
        return outcome.Ok;
    }

    public override string ToString() => Scheme is null ? "" : $"{Scheme}:{Value}";

    /// <summary>Weights 3 2 7 6 5 4 3 2; a remainder that would need the digit 10 has no valid number (-1).</summary>
    private static int CheckDigit(string digits)
    {
        ReadOnlySpan<int> weights = [3, 2, 7, 6, 5, 4, 3, 2];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * (digits[i] - '0');
        var digit = 11 - sum % 11;
        return digit switch
        {
            11 => 0,
            10 => -1,
            _ => digit,
        };
    }
}
