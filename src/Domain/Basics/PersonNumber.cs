namespace Portvakt.Domain.Basics;

/// <summary>The form of Norwegian identity numbers. The numbers themselves are never kept or shown by this type.</summary>
public static class PersonNumber
{
    private static readonly int[] First = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    private static readonly int[] Second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    /// <summary>
    /// Whether the text is 11 digits with two valid control digits. Dates are not checked, since D-numbers,
    /// H-numbers and synthetic numbers move day and month.
    /// </summary>
    public static bool IsValid(string? text) =>
        text is { Length: 11 }
        && text.All(char.IsAsciiDigit)
        && Sum(text, First) % 11 == 0
        && Sum(text, Second) % 11 == 0;

    // The control digit's own weight is 1, so that a valid number sums to a multiple of 11.
    private static int Sum(string digits, int[] weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * (digits[i] - '0');
        return sum;
    }
}
