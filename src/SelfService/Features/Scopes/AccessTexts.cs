using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Words of giving and taking access to a scope.</summary>
internal static class AccessTexts
{
    public static readonly Text Accesses = new("Tilganger", "Tilgangar", "Access");
    public static readonly Text Add = new("Legg til tilgang", "Legg til tilgang", "Add access");
    public static readonly Text Nobody = new(
        "Ingen virksomheter er gitt tilgang til scopet ennå.",
        "Ingen verksemder har fått tilgang til scopet enno.",
        "No organisation has been given access to the scope yet."
    );
    public static readonly Text AddFirst = new(
        "Legg til organisasjonsnummeret til den som skal bruke API-et. Først da kan de velge scopet i integrasjonen sin.",
        "Legg til organisasjonsnummeret til den som skal bruke API-et. Først då kan dei velje scopet i integrasjonen sin.",
        "Add the organisation number of whoever is to use the API. Only then can they choose the scope in their integration."
    );
    public static readonly Text NotNeeded = new(
        "Scopet er tilgjengelig for alle, så ingen trenger tilgang for å bruke det.",
        "Scopet er tilgjengeleg for alle, så ingen treng tilgang for å bruke det.",
        "The scope is available to everyone, so nobody needs access to use it."
    );
    public static readonly Text Organisation = new("Virksomhet", "Verksemd", "Organisation");
    public static readonly Text Number = new(
        "Organisasjonsnummer",
        "Organisasjonsnummer",
        "Organisation number"
    );
    public static readonly Text ShortNumber = new("Org.nr.", "Org.nr.", "Org. no.");
    public static readonly Text NumberHelp = new(
        "{0} siffer. Vi viser navnet før tilgangen blir gitt.",
        "{0} siffer. Vi viser namnet før tilgangen blir gitt.",
        "{0} digits. We show the name before access is given."
    );
    public static readonly Text AddManyInstead = new(
        "Skal mange ha tilgang? Legg til flere på en gang.",
        "Skal mange ha tilgang? Legg til fleire på ein gong.",
        "Are many to have access? Add several in one go."
    );
    public static readonly Text LookUp = new(
        "Finn virksomheten",
        "Finn verksemda",
        "Find the organisation"
    );
    public static readonly Text Check = new(
        "Er dette riktig virksomhet?",
        "Er dette rett verksemd?",
        "Is this the right organisation?"
    );
    public static readonly Text WillUse = new(
        "Denne virksomheten får bruke {0} fra nå av:",
        "Denne verksemda får bruke {0} frå no av:",
        "This organisation may use {0} from now on:"
    );
    public static readonly Text AddNow = new("Legg til", "Legg til", "Add");
    public static readonly Text AddAnyway = new(
        "Legg til likevel",
        "Legg til likevel",
        "Add anyway"
    );
    public static readonly Text Another = new(
        "Skriv et annet nummer",
        "Skriv eit anna nummer",
        "Enter another number"
    );
    public static readonly Text Unknown = new(
        "Registeret kjenner ikke {0}",
        "Registeret kjenner ikkje {0}",
        "The register does not know {0}"
    );
    public static readonly Text UnknownHint = new(
        "Kontrollsifferet stemmer, men vi finner ikke noe navn. Er du sikker på nummeret, kan du legge det til likevel.",
        "Kontrollsifferet stemmer, men vi finn ikkje noko namn. Er du sikker på nummeret, kan du leggje det til likevel.",
        "The check digit is right, but we find no name. If you are sure of the number, you can add it anyway."
    );
    public static readonly Text NotInRegister = new(
        "Ikke i registeret",
        "Ikkje i registeret",
        "Not in the register"
    );
    public static readonly Text SubUnit = new("Underenhet", "Undereining", "Sub unit");
    public static readonly Text MainUnit = new("Hovedenhet", "Hovudeining", "Main unit");
    public static readonly Text UnitAbove = new(
        "Overordnet enhet",
        "Overordna eining",
        "Unit above it"
    );
    public static readonly Text InLiquidation = new(
        "Under avvikling",
        "Under avvikling",
        "Being wound up"
    );
    public static readonly Text CanRemove = new(
        "Du kan fjerne tilgangen igjen når som helst.",
        "Du kan fjerne tilgangen att når som helst.",
        "You can remove the access again at any time."
    );
    public static readonly Text Added = new(
        "{0} har fått tilgang til {1}.",
        "{0} har fått tilgang til {1}.",
        "{0} now has access to {1}."
    );
    public static readonly Text Since = new("Tilgang siden", "Tilgang sidan", "Access since");
    public static readonly Text Deed = new("Handling", "Handling", "Actions");
    public static readonly Text Remove = new("Fjern", "Fjern", "Remove");
    public static readonly Text RemoveFor = new(
        "Fjern tilgangen for {0}",
        "Fjern tilgangen for {0}",
        "Remove the access of {0}"
    );
    public static readonly Text RemoveNow = new(
        "Fjern tilgangen",
        "Fjern tilgangen",
        "Remove the access"
    );
    public static readonly Text LosesAccess = new(
        "mister tilgangen til",
        "mistar tilgangen til",
        "loses its access to"
    );
    public static readonly Text NextRequest = new(
        "Integrasjonene deres får ikke nye token med dette scopet fra og med neste forespørsel.",
        "Integrasjonane deira får ikkje nye token med dette scopet frå og med neste førespurnad.",
        "Their integrations get no new tokens with this scope from the next request on."
    );
    public static readonly Text TokensLive = new(
        "Token som allerede er utstedt, virker til de utløper.",
        "Token som alt er utferda, verkar til dei går ut.",
        "Tokens that have already been issued work until they expire."
    );
    public static readonly Text Removed = new(
        "{0} har ikke lenger tilgang til {1}.",
        "{0} har ikkje lenger tilgang til {1}.",
        "{0} no longer has access to {1}."
    );
}
