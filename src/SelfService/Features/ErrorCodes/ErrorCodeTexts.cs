using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.ErrorCodes;

internal static partial class ErrorCodeTexts
{
    public static readonly Text Intro = new(
        "Når en forespørsel om token blir avvist, står koden sist i adressen i «error_uri».",
        "Når ein førespurnad om token blir avvist, står koden sist i adressa i «error_uri».",
        "When a token request is refused, the code is the last part of the address in “error_uri”."
    );
    public static readonly Text Code = new("Kode", "Kode", "Code");
    public static readonly Text Meaning = new("Betydning", "Tyding", "Meaning");
    public static readonly Text Error = Text.Same("error");
    public static readonly Text Status = Text.Same("HTTP");

    /// <summary>A catalogue text read on its own: where an answer would name a value, an ellipsis stands.</summary>
    public static string Plain(Text text, Language language) => Plain(text.In(language));

    /// <summary>The same for the wire's own English.</summary>
    public static string Plain(string text) =>
        Placeholder().Replace(text, "…").Replace("….", "…").Replace("{{", "{").Replace("}}", "}");

    [GeneratedRegex(@"(?<!\{)\{\d\}")]
    private static partial Regex Placeholder();
}
