using System.Diagnostics.CodeAnalysis;

namespace Portvakt.Domain.Basics;

/// <summary>
/// The schemes of organisation numbers that an installation knows. Whatever comes in from outside is judged here;
/// <see cref="OrganisationId.Of"/> reads back what was let in.
/// </summary>
/// <param name="known">At least one; the first is the default, whose numbers are written without their scheme.</param>
public sealed class NumberSchemes(IReadOnlyList<NumberScheme> known)
{
    /// <summary>Norwegian numbers and no others.</summary>
    public static NumberSchemes Norwegian { get; } = new([NumberScheme.Norway]);

    /// <summary>The scheme of a number that names none.</summary>
    public NumberScheme Default { get; } = known[0];

    /// <summary>
    /// Reads a number as people type it: spaces allowed, the scheme and a colon in front allowed. One without a scheme is of
    /// the default, or else Norwegian.
    /// </summary>
    public Outcome<OrganisationId> Parse(string? text, string field = "orgno")
    {
        var number = new string((text ?? "").Where(c => !char.IsWhiteSpace(c)).ToArray());
        var scheme = Default;
        if (number.IndexOf(':') is var colon && colon >= 0)
        {
            var code = number[..colon];
            if (Find(code) is not { } named)
                return Problem.At(field, Problems.OrganisationSchemeUnknown, Shortened(code));
            scheme = named;
            number = number[(colon + 1)..];
        }
        else if (Bare(number) is { } bare)
            return bare;
        if (number.Length == 0)
            return Problem.At(field, Problems.OrganisationNumberMissing, scheme.Length);
        if (!scheme.HasForm(number))
            return Problem.At(field, Problems.OrganisationNumberLength, scheme.Length);
        return scheme.Read(number) is { } id
            ? id
            : Problem.At(field, Problems.OrganisationNumberCheckDigit);
    }

    /// <summary>
    /// Reads a number as grants and look-ups name it: <see cref="OrganisationId.WireForm"/>, or bare in the default scheme.
    /// </summary>
    public bool TryRead(string? text, [NotNullWhen(true)] out OrganisationId id)
    {
        if (text is not null && Bare(text) is { } bare)
            id = bare;
        else if (!TryReadCanonical(text, out id) || id.WireForm != text)
            id = default;
        return id != default;
    }

    /// <summary>Reads scheme:value, as tokens name an organisation, in any of the schemes.</summary>
    public bool TryReadCanonical(string? text, [NotNullWhen(true)] out OrganisationId id) =>
        OrganisationId.TryCanonical(text, out id) && Find(id.Scheme)?.Has(id.Value) == true;

    /// <summary>Reads a number as another system tells it: with its scheme, or bare.</summary>
    public bool TryReadTold(string? text, [NotNullWhen(true)] out OrganisationId id) =>
        TryReadCanonical(text, out id) || TryRead(text, out id);

    /// <summary>Whether it belongs to a made-up organisation, for test environments only.</summary>
    public bool IsSynthetic(OrganisationId id) => Find(id.Scheme)?.IsSynthetic(id.Value) == true;

    private OrganisationId? Bare(string number) =>
        Default.Read(number) ?? Find(OrganisationId.Norway)?.Read(number);

    private NumberScheme? Find(string code) => known.FirstOrDefault(scheme => scheme.Code == code);

    private static string Shortened(string code) => code.Length <= 20 ? code : code[..20] + "…";
}
