namespace Portvakt.Domain.Integrations;

/// <summary>
/// What a kid may look like: letters, digits and . _ - so that it stays whole in headers and addresses. One of
/// dots only would be a step up in an address (RFC 3986 section 5.2.4), so at least one letter or digit.
/// </summary>
public static class KeyId
{
    public const int MaxLength = 128;

    public static bool IsValid(string kid) =>
        kid.Length is > 0 and <= MaxLength
        && kid.Any(char.IsAsciiLetterOrDigit)
        && kid.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-');
}
