namespace Portvakt.Domain.Integrations;

/// <summary>
/// What a kid may look like: letters, digits and . _ - so that it stays whole in headers and addresses. One of
/// dots only would be a step up in an address (RFC 3986 section 5.2.4), so at least one letter or digit.
/// </summary>
public static class KeyId
{
    public const int MaxLength = 128;

    /// <summary>Shorter ones are soon given twice.</summary>
    private const int FewLetters = 8;

    /// <summary>Whether others are likely to have chosen it too, as "1", "test" and "key1".</summary>
    public static bool IsWeak(string kid) => kid.Length < FewLetters || kid.All(char.IsAsciiDigit);

    public static bool IsValid(string kid) =>
        kid.Length is > 0 and <= MaxLength
        && kid.Any(char.IsAsciiLetterOrDigit)
        && kid.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-');
}
