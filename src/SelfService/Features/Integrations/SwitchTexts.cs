using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words about deactivating an integration, and about bringing it back.</summary>
internal static class SwitchTexts
{
    public static readonly Text Deactivate = new(
        "Deaktiver integrasjonen",
        "Deaktiver integrasjonen",
        "Deactivate the integration"
    );
    public static readonly Text DeactivateWord = new("Deaktiver", "Deaktiver", "Deactivate");
    public static readonly Text DeactivateWhat = new(
        "Da får den ikke flere token. Ingenting slettes.",
        "Då får han ikkje fleire token. Ingenting blir sletta.",
        "It then gets no more tokens. Nothing is deleted."
    );
    public static readonly Text DeactivateForGood = new(
        "Leverandøren har deaktivert integrasjonen. Deaktiverer dere den også, kan leverandøren ikke reaktivere den uten dere.",
        "Leverandøren har deaktivert integrasjonen. Deaktiverer de han òg, kan leverandøren ikkje reaktivere han utan dykk.",
        "The supplier has deactivated the integration. If you deactivate it too, the supplier cannot reactivate it without you."
    );
    public static readonly Text StopsTokens = new(
        "får ikke flere token fra og med neste forespørsel.",
        "får ikkje fleire token frå og med neste førespurnad.",
        "gets no more tokens from the next request on."
    );
    public static readonly Text TokensLive = new(
        "Token som allerede er utstedt, virker til de utløper.",
        "Token som alt er utferda, verkar til dei går ut.",
        "Tokens that have already been issued work until they expire."
    );
    public static readonly Text CanReactivate = new(
        "Du kan reaktivere integrasjonen senere. Nøkler og scopes er beholdt.",
        "Du kan reaktivere integrasjonen seinare. Nøklar og scope er haldne.",
        "You can reactivate the integration later. Keys and scopes are kept."
    );
    public static readonly Text OnlyYouReactivate = new(
        "Dere kan reaktivere integrasjonen senere. Leverandøren kan ikke.",
        "De kan reaktivere integrasjonen seinare. Leverandøren kan ikkje.",
        "You can reactivate the integration later. The supplier cannot."
    );
    public static readonly Text Deactivated = new(
        "Integrasjonen er deaktivert.",
        "Integrasjonen er deaktivert.",
        "The integration is deactivated."
    );
    public static readonly Text Reactivate = new(
        "Reaktiver integrasjonen",
        "Reaktiver integrasjonen",
        "Reactivate the integration"
    );
    public static readonly Text ReactivateWhat = new(
        "Da kan den hente token igjen, med nøklene og scopene den hadde.",
        "Då kan han hente token igjen, med nøklane og scopa han hadde.",
        "It can then fetch tokens again, with the keys and scopes that it had."
    );
    public static readonly Text WillFetch = new(
        "kan hente token igjen fra og med neste forespørsel.",
        "kan hente token igjen frå og med neste førespurnad.",
        "can fetch tokens again from the next request on."
    );
    public static readonly Text KeysGone = new(
        "Alle nøklene er utløpt. Legg til en ny nøkkel etterpå.",
        "Alle nøklane har gått ut. Legg til ein ny nøkkel etterpå.",
        "All its keys have expired. Add a new key afterwards."
    );
    public static readonly Text CanDeactivate = new(
        "Du kan deaktivere integrasjonen igjen når som helst.",
        "Du kan deaktivere integrasjonen igjen når som helst.",
        "You can deactivate the integration again at any time."
    );
    public static readonly Text Reactivated = new(
        "Integrasjonen er aktiv igjen.",
        "Integrasjonen er aktiv igjen.",
        "The integration is active again."
    );
    public static readonly Text EndedByCustomer = new(
        "Kunden har deaktivert integrasjonen",
        "Kunden har deaktivert integrasjonen",
        "The customer has deactivated the integration"
    );
    public static readonly Text EndedByCustomerWhat = new(
        "Bare kunden kan reaktivere den.",
        "Berre kunden kan reaktivere han.",
        "Only the customer can reactivate it."
    );
}
