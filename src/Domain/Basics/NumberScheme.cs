namespace Portvakt.Domain.Basics;

/// <summary>
/// How one register of organisations numbers them: so many digits, the last of which is worked out from the others. Which
/// schemes an installation knows stands in its <see cref="NumberSchemes"/>.
/// </summary>
public sealed class NumberScheme
{
    private const int MostWeights = 19;

    private readonly int[] weights;
    private readonly int modulus;
    private readonly string syntheticSeries;

    private NumberScheme(string code, int[] weights, int modulus, string syntheticSeries)
    {
        Code = code;
        this.weights = weights;
        this.modulus = modulus;
        this.syntheticSeries = syntheticSeries;
    }

    /// <summary>The Norwegian register of legal entities: modulus 11, numbers of the 2 and 3 series are made up.</summary>
    public static NumberScheme Norway { get; } =
        new(OrganisationId.Norway, [3, 2, 7, 6, 5, 4, 3, 2], 11, "23");

    /// <summary>The table of schemes that need no description; a configuration names them by code.</summary>
    public static IReadOnlyList<NumberScheme> Table { get; } = [Norway];

    /// <summary>Its ISO 6523 code, four digits.</summary>
    public string Code { get; }

    /// <summary>How many digits a number has.</summary>
    public int Length => weights.Length + 1;

    /// <summary>A scheme of another register; null when it describes no numbers.</summary>
    /// <param name="code">Four digits.</param>
    /// <param name="weights">What each digit but the last is multiplied by, from 1 to 99; 4 to 19 of them.</param>
    /// <param name="modulus">
    /// From 2 to 11. The last digit makes the weighted sum divisible by it; a number for which that would take the digit
    /// 10 does not exist.
    /// </param>
    /// <param name="syntheticSeries">First digits of numbers that belong to made-up organisations; empty for none.</param>
    public static NumberScheme? Of(
        string code,
        IReadOnlyList<int> weights,
        int modulus,
        string syntheticSeries
    ) =>
        OrganisationId.IsScheme(code)
        && weights.Count is >= 4 and <= MostWeights
        && weights.All(weight => weight is >= 1 and <= 99)
        && modulus is >= 2 and <= 11
        && syntheticSeries.All(char.IsAsciiDigit)
            ? new NumberScheme(code, [.. weights], modulus, syntheticSeries)
            : null;

    /// <summary>Whether a text has the digits of a number, whatever its last digit says.</summary>
    public bool HasForm(string number) => number.Length == Length && number.All(char.IsAsciiDigit);

    /// <summary>Whether a text is one of the scheme's numbers.</summary>
    public bool Has(string number) => HasForm(number) && CheckDigit(number) == number[^1] - '0';

    /// <summary>The number as an identifier; null for a text that is none of the scheme's numbers.</summary>
    public OrganisationId? Read(string? number) =>
        number is not null && Has(number) ? new OrganisationId(Code, number) : null;

    /// <summary>Whether one of its numbers belongs to a made-up organisation, for test environments only.</summary>
    public bool IsSynthetic(string number) => syntheticSeries.Contains(number[0]);

    /// <summary>Never equal to a digit when it would be ten.</summary>
    private int CheckDigit(string digits)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * (digits[i] - '0');
        return (modulus - sum % modulus) % modulus;
    }
}
