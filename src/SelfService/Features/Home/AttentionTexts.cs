using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Home;

/// <summary>What should be looked after, in words.</summary>
internal static class AttentionTexts
{
    public static readonly Text Heading = new(
        "Trenger oppmerksomhet",
        "Treng merksemd",
        "Needs attention"
    );
    public static readonly Text AllWell = new(
        "Ingenting trenger oppmerksomhet nå.",
        "Ingenting treng merksemd no.",
        "Nothing needs attention now."
    );
    public static readonly Text What = new("Hva", "Kva", "What");
    public static readonly Text Where = new("Miljø", "Miljø", "Environment");
    public static readonly Text When = new("Når", "Når", "When");
    public static readonly Text KeyEnds = new(
        "Siste nøkkel går ut",
        "Siste nøkkel går ut",
        "The last key expires"
    );
    public static readonly Text KeyEnded = new(
        "Siste nøkkel har gått ut",
        "Siste nøkkel har gått ut",
        "The last key has expired"
    );
    public static readonly Text AccessEnds = new(
        "Tilgangen går ut",
        "Tilgangen går ut",
        "The access ends"
    );
    public static readonly Text OneRequest = new(
        "Én forespørsel om tilgang venter på svar",
        "Éin førespurnad om tilgang ventar på svar",
        "One request for access is waiting for an answer"
    );
    public static readonly Text Requests = new(
        "{0} forespørsler om tilgang venter på svar",
        "{0} førespurnader om tilgang ventar på svar",
        "{0} requests for access are waiting for an answer"
    );
    public static readonly Text OneIdle = new(
        "Én integrasjon har ikke hentet token på et halvt år",
        "Éin integrasjon har ikkje henta token på eit halvt år",
        "One integration has fetched no token for half a year"
    );
    public static readonly Text Idle = new(
        "{0} integrasjoner har ikke hentet token på et halvt år",
        "{0} integrasjonar har ikkje henta token på eit halvt år",
        "{0} integrations have fetched no token for half a year"
    );
    public static readonly Text MercantileOverdue = new(
        "Merkantile data må ses over",
        "Merkantile data må sjåast over",
        "The mercantile data needs a review"
    );
    public static readonly Text TermsAhead = new(
        "Nye bruksvilkår kan godtas",
        "Nye bruksvilkår kan godtakast",
        "New terms of use can be accepted"
    );
    public static readonly Text OneCase = new(
        "Én sak om rettigheter venter på deg",
        "Éi sak om rettar ventar på deg",
        "One case about rights is waiting for you"
    );
    public static readonly Text Cases = new(
        "{0} saker om rettigheter venter på deg",
        "{0} saker om rettar ventar på deg",
        "{0} cases about rights are waiting for you"
    );
}
