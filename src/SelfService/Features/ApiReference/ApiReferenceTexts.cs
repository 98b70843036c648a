using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.ApiReference;

internal static class ApiReferenceTexts
{
    public static readonly Text Intro = new(
        "Med dette API-et gjør systemene deres det samme som dere gjør på sidene her: klienter, nøkler, scopes og tilganger, etter de samme reglene. Beskrivelsene er på engelsk.",
        "Med dette API-et gjer systema dykkar det same som de gjer på sidene her: klientar, nøklar, scope og tilgangar, etter dei same reglane. Omtalane er på engelsk.",
        "With this API your systems do what you do on the pages here: clients, keys, scopes and access, by the same rules."
    );
    public static readonly Text Addresses = new("Adresser", "Adresser", "Addresses");
    public static readonly Text Environment = new("Miljø", "Miljø", "Environment");
    public static readonly Text Address = new("Adresse", "Adresse", "Address");
    public static readonly Text Document = Text.Same("OpenAPI 3.1");
    public static readonly Text Calling = new(
        "Slik kaller du API-et",
        "Slik kallar du API-et",
        "How to call it"
    );
    public static readonly Text Token = new(
        "Hent et token i samme miljø for ett av administrasjonsscopene som står ved operasjonen, og send det i headeren Authorization. Kundeservice gir virksomheten disse scopene.",
        "Hent eit token i same miljøet for eitt av administrasjonsscopa som står ved operasjonen, og send det i headeren Authorization. Kundeservice gir verksemda desse scopa.",
        "Fetch a token in the same environment for one of the administration scopes listed for the operation, and send it in the Authorization header. The service desk gives your organisation these scopes."
    );
    public static readonly Text Common = new(
        "Felles for alle operasjoner",
        "Felles for alle operasjonar",
        "Common to all operations"
    );
    public static readonly Text Errors = new(
        "Alle avslag har samme form: status, correlation_id, errors med en kode for hver feil, error og error_description. Gi kundeservice correlation_id, så finner de kallet.",
        "Alle avslag har same form: status, correlation_id, errors med ein kode for kvar feil, error og error_description. Gi kundeservice correlation_id, så finn dei kallet.",
        "All refusals have the same form: status, correlation_id, errors with a code for each, error and error_description. Give the service desk the correlation_id and they find the call."
    );
    public static readonly Text Versions = new(
        "ETag i svaret er versjonen. Send den i If-Match når du endrer, så blir endringen avvist (412) hvis andre har endret i mellomtiden.",
        "ETag i svaret er versjonen. Send han i If-Match når du endrar, så blir endringa avvist (412) dersom andre har endra i mellomtida.",
        "ETag in the answer is the version. Send it in If-Match when you change something, and the change is refused (412) if others changed it in the meantime."
    );
    public static readonly Text Once = new(
        "Send Idempotency-Key på POST, så kan du trygt sende på nytt når svaret ble borte: kallet blir besvart igjen, ikke utført igjen.",
        "Send Idempotency-Key på POST, så kan du trygt sende på nytt når svaret vart borte: kallet blir svart på igjen, ikkje utført igjen.",
        "Send Idempotency-Key with POST and you can safely send again when the answer was lost: the call is answered again, not carried out again."
    );
    public static readonly Text Languages = new(
        "Meldinger kommer på språket i Accept-Language: nb, nn eller en.",
        "Meldingar kjem på språket i Accept-Language: nb, nn eller en.",
        "Messages come in the language of Accept-Language: nb, nn or en."
    );
    public static readonly Text Operation = new("Operasjon", "Operasjon", "Operation");
    public static readonly Text Request = new("Forespørsel", "Førespurnad", "Request");
    public static readonly Text Scopes = new(
        "Krever ett av disse scopene",
        "Krev eitt av desse scopa",
        "Requires one of these scopes"
    );
    public static readonly Text Public = new(
        "Trenger ikke token",
        "Treng ikkje token",
        "Needs no token"
    );
    public static readonly Text Parameters = new("Parametere", "Parametrar", "Parameters");
    public static readonly Text Sent = new("Det du sender", "Det du sender", "What you send");
    public static readonly Text Answered = new(
        "Det du får (200)",
        "Det du får (200)",
        "What you get (200)"
    );
    public static readonly Text ListOf = new(
        "En liste, der hvert element har dette:",
        "Ei liste, der kvart element har dette:",
        "A list, of which each entry has this:"
    );
    public static readonly Text Refused = new(
        "Når kallet blir avvist",
        "Når kallet blir avvist",
        "When the call is refused"
    );
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text Place = new("Hvor", "Kvar", "Where");
    public static readonly Text Kind = new("Type", "Type", "Type");
    public static readonly Text Required = new("Påkrevd", "Påkravd", "Required");
    public static readonly Text Meaning = new("Betydning", "Tyding", "Meaning");
    public static readonly Text Status = new("HTTP-status", "HTTP-status", "HTTP status");
    public static readonly Text Example = new("Eksempel", "Døme", "Example");
    public static readonly Text ExampleOf = new("Eksempel: {0}", "Døme: {0}", "Example: {0}");
}
