namespace Portvakt.Domain.Basics;

/// <summary>
/// Texts as lists are sorted and searched by them. Databases fold and order letters each in their own way, some of them
/// those of the English alphabet alone; so the text is kept in a form that any of them orders right by its code points.
/// </summary>
public static class SortText
{
    // In the private use area, so behind every letter that people write.
    private const char Ae = '\uE001';
    private const char Oe = '\uE002';
    private const char Aa = '\uE003';

    /// <summary>In small letters, with æ, ø and å behind z.</summary>
    public static string Of(string text) =>
        string.Create(
            text.Length,
            text,
            (folded, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                    folded[i] = Fold(char.ToLowerInvariant(from[i]));
            }
        );

    private static char Fold(char letter) =>
        letter switch
        {
            'æ' => Ae,
            'ø' => Oe,
            'å' => Aa,
            _ => letter,
        };
}
