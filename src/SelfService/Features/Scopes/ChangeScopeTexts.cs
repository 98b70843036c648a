using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Words of changing a scope, ending it and bringing it back.</summary>
internal static class ChangeScopeTexts
{
    public static readonly Text Change = new("Endre", "Endre", "Change");
    public static readonly Text ChangeThe = new("Endre {0}", "Endre {0}", "Change {0}");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Saved = new(
        "Endringene i {0} er lagret og gjelder fra nå av.",
        "Endringane i {0} er lagra og gjeld frå no av.",
        "The changes of {0} are saved and apply from now on."
    );
    public static readonly Text NameFixed = new(
        "Navnet {0} kan ikke endres.",
        "Namnet {0} kan ikkje endrast.",
        "The name {0} cannot be changed."
    );
    public static readonly Text Standing = new(
        "Problemer for integrasjoner som bruker scopet",
        "Problem for integrasjonar som bruker scopet",
        "Problems for integrations that use the scope"
    );
    public static readonly Text Deactivate = new("Deaktiver", "Deaktiver", "Deactivate");
    public static readonly Text DeactivateThe = new(
        "Deaktiver {0}",
        "Deaktiver {0}",
        "Deactivate {0}"
    );
    public static readonly Text DeactivateHeading = new(
        "Ta scopet ut av bruk",
        "Ta scopet ut av bruk",
        "Take the scope out of use"
    );
    public static readonly Text DeactivateWhat = new(
        "Ingen får nye token med et deaktivert scope. Neste side viser hvem det rammer.",
        "Ingen får nye token med eit deaktivert scope. Neste side viser kven det råkar.",
        "Nobody gets new tokens with a deactivated scope. The next page shows whom it affects."
    );
    public static readonly Text Reactivate = new(
        "Reaktiver scopet",
        "Reaktiver scopet",
        "Reactivate the scope"
    );
    public static readonly Text ReactivateThe = new(
        "Reaktiver {0}",
        "Reaktiver {0}",
        "Reactivate {0}"
    );
    public static readonly Text IsInactive = new(
        "Scopet er deaktivert",
        "Scopet er deaktivert",
        "The scope is deactivated"
    );
    public static readonly Text IsInactiveWhat = new(
        "Ingen får token med det, og konsumentene ser det ikke. Tilgangene ligger her og virker igjen når scopet blir reaktivert.",
        "Ingen får token med det, og konsumentane ser det ikkje. Tilgangane ligg her og verkar att når scopet blir reaktivert.",
        "Nobody gets tokens with it, and consumers do not see it. Access is kept and works again when the scope is reactivated."
    );
    public static readonly Text RefusedAtOnce = new(
        "Forespørsler om token med {0} blir avvist med en gang.",
        "Førespurnader om token med {0} blir avviste med ein gong.",
        "Requests for tokens with {0} are refused at once."
    );
    public static readonly Text HiddenFromConsumers = new(
        "Scopet forsvinner fra katalogen og fra listene til konsumentene. Tilgangene blir beholdt, og loggen også.",
        "Scopet forsvinn frå katalogen og frå listene til konsumentane. Tilgangane blir behaldne, og loggen òg.",
        "The scope disappears from the catalogue and from the consumers' lists. Access is kept, and so is the log."
    );
    public static readonly Text AreTold = new(
        "Når du bekrefter, får administratorene hos disse virksomhetene e-post:",
        "Når du stadfestar, får administratorane hos desse verksemdene e-post:",
        "When you confirm, the administrators of these organisations are notified by e-mail:"
    );
    public static readonly Text NobodyAffected = new(
        "Ingen andre virksomheter har tilgang til scopet eller integrasjoner som bruker det.",
        "Ingen andre verksemder har tilgang til scopet eller integrasjonar som bruker det.",
        "No other organisation has access to the scope or integrations that use it."
    );
    public static readonly Text Affected = new(
        "Virksomheter som mister scopet",
        "Verksemder som mistar scopet",
        "Organisations that lose the scope"
    );
    public static readonly Text BackAgain = new(
        "Virksomheter som får scopet tilbake",
        "Verksemder som får scopet tilbake",
        "Organisations that get the scope back"
    );
    public static readonly Text Clients = new(
        "Integrasjoner med scopet",
        "Integrasjonar med scopet",
        "Integrations with the scope"
    );
    public static readonly Text CanReactivate = new(
        "Du kan reaktivere scopet når som helst. Da virker tilgangene igjen.",
        "Du kan reaktivere scopet når som helst. Då verkar tilgangane att.",
        "You can reactivate the scope at any time. All access then works again."
    );
    public static readonly Text GivesTokens = new(
        "{0} gir token igjen med en gang, til alle som har tilgang.",
        "{0} gir token att med ein gong, til alle som har tilgang.",
        "{0} gives tokens again at once, to everyone who has access."
    );
    public static readonly Text Deactivated = new(
        "Scopet {0} er deaktivert. Ingen får token med det lenger.",
        "Scopet {0} er deaktivert. Ingen får token med det lenger.",
        "The scope {0} is deactivated. Nobody gets tokens with it any more."
    );
    public static readonly Text Reactivated = new(
        "Scopet {0} er reaktivert. Alle som har tilgang, får token igjen.",
        "Scopet {0} er reaktivert. Alle som har tilgang, får token att.",
        "The scope {0} is reactivated. Everyone who has access gets tokens again."
    );
}
