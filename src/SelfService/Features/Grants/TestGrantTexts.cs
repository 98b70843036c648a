using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>Words of "Test nå".</summary>
internal static class TestGrantTexts
{
    public static readonly Text Intro = new(
        "Prøv om integrasjonen får token. Vi lager forespørselen, du signerer den, og vi sender den til tokenendepunktet og viser svaret. Ingenting blir lagret.",
        "Prøv om integrasjonen får token. Vi lagar førespurnaden, du signerer han, og vi sender han til tokenendepunktet og viser svaret. Ingenting blir lagra.",
        "Try whether the integration gets a token. We create the request, you sign it, and we send it to the token endpoint and show the answer. Nothing is stored."
    );
    public static readonly Text Choose = new(
        "1. Velg hva du ber om",
        "1. Vel kva du ber om",
        "1. Choose what to ask for"
    );
    public static readonly Text Kid = new("Nøkkel (kid)", "Nøkkel (kid)", "Key (kid)");
    public static readonly Text Scopes = new("Scopes", "Scope", "Scopes");
    public static readonly Text ScopesHelp = new(
        "Velger du ingen, ber vi om alle.",
        "Vel du ingen, ber vi om alle.",
        "If you tick none, all are asked for."
    );
    public static readonly Text Resource = new(
        "Mottaker (resource)",
        "Mottakar (resource)",
        "Audience (resource)"
    );
    public static readonly Text Consumer = new(
        "På vegne av (consumer_org)",
        "På vegner av (consumer_org)",
        "On behalf of (consumer_org)"
    );
    public static readonly Text ConsumerHelp = new(
        "Organisasjonsnummeret til kunden, når du bruker en delegering.",
        "Organisasjonsnummeret til kunden, når du bruker ei delegering.",
        "The customer's organisation number, when you use a delegation."
    );
    public static readonly Text Make = new(
        "Lag forespørselen",
        "Lag førespurnaden",
        "Create the request"
    );
    public static readonly Text Sign = new("2. Signer", "2. Signer", "2. Sign");
    public static readonly Text InBrowser = new(
        "Signer i nettleseren",
        "Signer i nettlesaren",
        "Sign in the browser"
    );
    public static readonly Text KeyFile = new("Privat nøkkel", "Privat nøkkel", "Private key");
    public static readonly Text SignAndSend = new(
        "Signer og send",
        "Signer og send",
        "Sign and send"
    );
    public static readonly Text NeedsScript = new(
        "Å signere i nettleseren krever JavaScript og https. Uten det signerer du på kommandolinjen.",
        "Å signere i nettlesaren krev JavaScript og https. Utan det signerer du på kommandolinja.",
        "Signing in the browser needs JavaScript and https. Without them, sign on the command line."
    );
    public static readonly Text OnCommandLine = new(
        "Signer på kommandolinjen",
        "Signer på kommandolinja",
        "Sign on the command line"
    );
    public static readonly Text OnCommandLineWhat = new(
        "Kjør kommandoen i mappen der private-key.pem ligger, lim inn linjen som kommer ut, og send den med en gang. Tokenserveren godtar den i omtrent 15 sekunder; rekker du det ikke, kjører du kommandoen på nytt.",
        "Køyr kommandoen i mappa der private-key.pem ligg, lim inn linja som kjem ut, og send henne med ein gong. Tokenserveren godtek henne i omtrent 15 sekund; rekk du det ikkje, køyrer du kommandoen på nytt.",
        "Run the command in the folder with private-key.pem, paste the line that comes out, and send it at once. The token server accepts it for about 15 seconds; if you do not make it, run the command again."
    );
    public static readonly Text WhatIsSigned = new(
        "Se det som skal signeres",
        "Sjå det som skal signerast",
        "See what is to be signed"
    );
    public static readonly Text Header = Text.Same("Header");
    public static readonly Text Payload = new("Innhold", "Innhald", "Payload");
    public static readonly Text Command = new("Kommando", "Kommando", "Command");
    public static readonly Text Assertion = new(
        "Signert forespørsel",
        "Signert førespurnad",
        "Signed request"
    );
    public static readonly Text AssertionHelp = new(
        "Tre deler med punktum mellom. Den begynner med ey.",
        "Tre delar med punktum mellom. Han begynner med ey.",
        "Three parts with dots between. It begins with ey."
    );
    public static readonly Text Send = new("Send", "Send", "Send");

    public static readonly Text GotToken = new(
        "Du fikk et token",
        "Du fekk eit token",
        "You got a token"
    );
    public static readonly Text Refused = new(
        "Forespørselen ble avvist",
        "Førespurnaden vart avvist",
        "The request was refused"
    );
    public static readonly Text GotTokenWhat = new(
        "Integrasjonen, nøkkelen, scopene og tilgangen virker.",
        "Integrasjonen, nøkkelen, scopa og tilgangen verkar.",
        "The integration, its key, its scopes and its access work."
    );
    public static readonly Text TokenClaims = new(
        "Innholdet i tokenet",
        "Innhaldet i tokenet",
        "What the token says"
    );
    public static readonly Text TokenHeader = new(
        "Headeren til tokenet",
        "Headeren til tokenet",
        "The token's header"
    );
    public static readonly Text Opaque = new(
        "Tokenet er uten lesbart innhold (opaque). API-et spør utstederen hva det gjelder.",
        "Tokenet er utan lesbart innhald (opaque). API-et spør utferdaren kva det gjeld.",
        "The token is opaque. The API asks the issuer what it is for."
    );
    public static readonly Text Wire = new(
        "Forespørsel og svar",
        "Førespurnad og svar",
        "Request and answer"
    );
    public static readonly Text Request = new("Forespørsel", "Førespurnad", "Request");
    public static readonly Text Answer = new("Svar ({0})", "Svar ({0})", "Answer ({0})");
    public static readonly Text Sent = new(
        "Det som ble signert",
        "Det som vart signert",
        "What was signed"
    );
    public static readonly Text NotStored = new(
        "Tokenet vises bare her og blir ikke lagret. Det virker til det går ut, så ikke del det.",
        "Tokenet blir berre vist her og blir ikkje lagra. Det verkar til det går ut, så ikkje del det.",
        "The token is shown here only and is not stored. It works until it expires, so do not share it."
    );
    public static readonly Text ExplainOther = new(
        "Ble en annen forespørsel avvist?",
        "Vart ein annan førespurnad avvist?",
        "Was another request refused?"
    );
    public static readonly Text OtherKind = new(
        "Bare integrasjoner av typen Maskinporten får token på denne måten.",
        "Berre integrasjonar av typen Maskinporten får token på denne måten.",
        "Only integrations of the type Maskinporten get tokens in this way."
    );
    public static readonly Text OtherKindWhat = new(
        "Andre integrasjoner prøver du ved å logge inn i løsningen som bruker dem.",
        "Andre integrasjonar prøver du ved å logge inn i løysinga som bruker dei.",
        "Try others by signing in to the solution that uses them."
    );
    public static readonly Text NoScopes = new(
        "Integrasjonen har ingen scopes, så den har ikke noe å be om.",
        "Integrasjonen har ingen scope, så han har ikkje noko å be om.",
        "The integration has no scopes, so it has nothing to ask for."
    );
    public static readonly Text NoScopesWhat = new(
        "Legg til et scope først.",
        "Legg til eit scope først.",
        "Add a scope first."
    );
    public static readonly Text NoKeys = new(
        "Integrasjonen har ingen nøkkel, så den signerer med virksomhetssertifikatet, som står i headeren x5c.",
        "Integrasjonen har ingen nøkkel, så han signerer med verksemdssertifikatet, som står i headeren x5c.",
        "The integration has no key, so it signs with the enterprise certificate, which stands in the x5c header."
    );
}
