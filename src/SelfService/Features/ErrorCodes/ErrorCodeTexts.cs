using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Tokens;

namespace Portvakt.SelfService.Features.ErrorCodes;

internal static partial class ErrorCodeTexts
{
    public static readonly Text Intro = new(
        "Dette kan tokenendepunktet svare når en forespørsel blir avvist. Finn feilen din, så ser du hva den betyr, og hvordan du får token.",
        "Dette kan tokenendepunktet svare når ein førespurnad blir avvist. Finn feilen din, så ser du kva han tyder, og korleis du får token.",
        "This is what the token endpoint may answer when it refuses a request. Find your error to see what it means and how to get a token."
    );
    public static readonly Text WithCode = new(
        "Feil med kode",
        "Feil med kode",
        "Errors with a code"
    );
    public static readonly Text WithCodeHelp = new(
        "Koden står sist i adressen i error_uri.",
        "Koden står sist i adressa i error_uri.",
        "The code is the last part of the address in error_uri."
    );
    public static readonly Text WithoutCode = new(
        "Feil uten kode",
        "Feil utan kode",
        "Errors without a code"
    );
    public static readonly Text WithoutCodeHelp = new(
        "Disse har ikke error_uri. Du kjenner dem igjen på teksten i error_description.",
        "Desse har ikkje error_uri. Du kjenner dei att på teksten i error_description.",
        "These have no error_uri. You recognise them by the text in error_description."
    );
    public static readonly Text Code = new("Kode", "Kode", "Code");
    public static readonly Text Called = new("Hva det er", "Kva det er", "What it is");
    public static readonly Text CodeAndTitle = Text.Same("{0}: {1}");
    public static readonly Text Error = Text.Same("error");
    public static readonly Text Description = Text.Same("error_description");
    public static readonly Text Address = Text.Same("error_uri");
    public static readonly Text Status = new("HTTP-status", "HTTP-status", "HTTP status");
    public static readonly Text Causes = new(
        "De tre vanligste årsakene",
        "Dei tre vanlegaste årsakene",
        "The three likeliest causes"
    );
    public static readonly Text Fix = new("Slik retter du det", "Slik rettar du det", "The fix");
    public static readonly Text Answer = new(
        "Slik ser svaret ut",
        "Slik ser svaret ut",
        "What the answer looks like"
    );
    public static readonly Text Variants = new(
        "Hva beskrivelsen forteller",
        "Kva skildringa fortel",
        "What the description tells"
    );
    public static readonly Text StillNone = new(
        "Hjalp det ikke?",
        "Hjelpte det ikkje?",
        "Did that not help?"
    );
    public static readonly Text GiveTrace = new(
        "Gi kundeservice trace_id: de 32 tegnene i parentesen sist i error_description. Med den finner de akkurat ditt avslag, også når flere prøver samtidig.",
        "Gi kundeservice trace_id: dei 32 teikna i parentesen sist i error_description. Med han finn dei akkurat ditt avslag, også når fleire prøver samstundes.",
        "Give the service desk the trace_id: the 32 characters in brackets at the end of error_description. It leads them to your very refusal, even when others are trying at the same time."
    );
    public static readonly Text GiveSoon = new(
        "Skriv samme dag. Vi tar vare på hvorfor klienten ble avvist, i ett døgn.",
        "Skriv same dag. Vi tek vare på kvifor klienten vart avvist, i eitt døgn.",
        "Write the same day. We keep the reason why a client was refused for 24 hours."
    );
    public static readonly Text NeverSend = new(
        "Send aldri privat nøkkel, JWT eller token. Vi trenger dem ikke.",
        "Send aldri privat nøkkel, JWT eller token. Vi treng dei ikkje.",
        "Never send a private key, a JWT or a token. We do not need them."
    );

    /// <summary>The heading of an error's page, with the code in front when it has one.</summary>
    public static Text Heading(Advice advice) =>
        advice.HasCode ? CodeAndTitle.With(advice.About, advice.Title) : advice.Title;

    /// <summary>A catalogue text read on its own: where an answer would name a value, an ellipsis stands.</summary>
    public static string Plain(Text text, Language language) => Plain(text.In(language));

    /// <summary>The same for the wire's own English.</summary>
    public static string Plain(string text) =>
        Placeholder().Replace(text, "…").Replace("….", "…").Replace("{{", "{").Replace("}}", "}");

    /// <summary>The part of a phrase that tells it from others.</summary>
    public static string Telling(string phrase) =>
        Preface().Match(phrase) is { Success: true } preface && preface.Length < phrase.Length
            ? Plain(phrase[preface.Length..])
            : Plain(phrase);

    [GeneratedRegex(@"(?<!\{)\{\d\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\AInvalid assertion\. (Client authentication failed\. )?(?=.)")]
    private static partial Regex Preface();
}
