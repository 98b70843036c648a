using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Reads client ids that registrars choose themselves.</summary>
internal static class ClientIds
{
    private const int Shortest = 8;
    public const int Longest = 100;

    /// <summary>The id; empty when none was chosen.</summary>
    public static Outcome<string> Read(string? asked)
    {
        if (PlainText.Optional(asked) is not { } id)
            return "";
        // The issuer's own tokens carry this one.
        var valid =
            id != OwnToken.ClientId
            && id.Length is >= Shortest and <= Longest
            && char.IsAsciiLetterOrDigit(id[0])
            && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-');
        return valid ? id : Problem.At("client_id", Problems.ClientIdMalformed);
    }
}
