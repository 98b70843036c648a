using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Words of the steps of "Deleger nytt API".</summary>
internal static partial class DelegationTexts
{
    public static readonly Text Supplier = new("Leverandør", "Leverandør", "Supplier");
    public static readonly Text TheSupplier = new("Leverandøren", "Leverandøren", "The supplier");
    public static readonly Text Apis = new("API-er", "API", "APIs");
    public static readonly Text Check = new(
        "Kontroller og bekreft",
        "Kontroller og stadfest",
        "Check and confirm"
    );
    public static readonly Text SupplierNumber = new(
        "Leverandørens organisasjonsnummer",
        "Organisasjonsnummeret til leverandøren",
        "The supplier’s organisation number"
    );
    public static readonly Text NumberHelp = new(
        "{0} siffer. Vi viser navnet før du går videre.",
        "{0} siffer. Vi viser namnet før du går vidare.",
        "{0} digits. We show the name before you continue."
    );
    public static readonly Text ChooseSupplier = new(
        "Hvem skal handle for virksomheten?",
        "Kven skal handle for verksemda?",
        "Who is to act for the organisation?"
    );
    public static readonly Text Unknown = new(
        "Registeret kjenner ikke {0}",
        "Registeret kjenner ikkje {0}",
        "The register does not know {0}"
    );
    public static readonly Text UnknownHint = new(
        "Kontrollsifferet stemmer, men vi finner ikke noe navn. Er du sikker på nummeret, kan du gå videre.",
        "Kontrollsifferet stemmer, men vi finn ikkje noko namn. Er du sikker på nummeret, kan du gå vidare.",
        "The check digit is right, but we find no name. If you are sure of the number, you can continue."
    );
    public static readonly Text SubUnit = new("Underenhet", "Undereining", "Sub unit");
    public static readonly Text SubUnitOf = new(
        "Underenhet av {0}",
        "Undereining av {0}",
        "Sub unit of {0}"
    );
    public static readonly Text InLiquidation = new(
        "Under avvikling",
        "Under avvikling",
        "Being wound up"
    );
    public static readonly Text To = new("Til", "Til", "To");
    public static readonly Text Chosen = new("Valgt", "Valt", "Chosen");
    public static readonly Text NothingChosen = new(
        "Ingenting ennå. Trykk på + ved det som skal delegeres.",
        "Ingenting enno. Trykk på + ved det som skal delegerast.",
        "Nothing yet. Press + beside what is to be delegated."
    );
    public static readonly Text SearchApis = new(
        "Søk etter API, eier eller scope",
        "Søk etter API, eigar eller scope",
        "Search for API, owner or scope"
    );
    public static readonly Text NoMatch = new(
        "Ingen API passer med «{0}».",
        "Ingen API passar med «{0}».",
        "No API matches “{0}”."
    );
    public static readonly Text NoApis = new(
        "Ingen API kan delegeres i dette miljøet.",
        "Ingen API kan delegerast i dette miljøet.",
        "No API can be delegated in this environment."
    );
    public static readonly Text AllChosen = new(
        "Alle som kan delegeres, er valgt.",
        "Alle som kan delegerast, er valde.",
        "All that can be delegated are chosen."
    );
    public static readonly Text NoMatchWhat = new(
        "Bare scopes som har Altinn som delegeringskilde, står her. Spør API-tilbyderen om de tilbyr det.",
        "Berre scope som har Altinn som delegeringskjelde, står her. Spør API-tilbydaren om dei tilbyr det.",
        "Only scopes with Altinn as delegation source are here. Ask the API provider whether they offer it."
    );
    public static readonly Text SearchList = new(
        "Søk etter virksomhet, API eller scope",
        "Søk etter verksemd, API eller scope",
        "Search for organisation, API or scope"
    );
    public static readonly Text NoListMatch = new(
        "Ingen delegering passer med «{0}».",
        "Inga delegering passar med «{0}».",
        "No delegation matches “{0}”."
    );
    public static readonly Text NoListMatchWhat = new(
        "Søk med færre tegn, eller se alle.",
        "Søk med færre teikn, eller sjå alle.",
        "Search for less, or look at all."
    );
    public static readonly Text ListCount = new(
        "Viser {0} av {1} delegeringer",
        "Viser {0} av {1} delegeringar",
        "Showing {0} of {1} delegations"
    );
    public static readonly Text ShowAll = new("Vis alle", "Vis alle", "Show all");
    public static readonly Text ApiCount = new(
        "Viser {0} av {1}",
        "Viser {0} av {1}",
        "Showing {0} of {1}"
    );
    public static readonly Text Add = new("Legg til {0}", "Legg til {0}", "Add {0}");
    public static readonly Text AddOneFirst = new(
        "Legg til minst ett API først.",
        "Legg til minst eitt API først.",
        "Add at least one API first."
    );
    public static readonly Text Confirm = new("Bekreft", "Stadfest", "Confirm");
    public static readonly Text CanWithdraw = new(
        "Du kan fjerne tilgangen når som helst, under «Gi og fjerne tilganger».",
        "Du kan fjerne tilgangen når som helst, under «Gi og fjerne tilgangar».",
        "You can remove the access at any time, under “Give and remove access”."
    );
    public static readonly Text MayFetchFor = new(
        "får hente token for",
        "får hente token for",
        "may fetch tokens for"
    );
    public static readonly Text LastDay = new("Siste dag", "Siste dag", "Last day");
    public static readonly Text LastDayHelp = new(
        "Tilgangen gjelder ut denne dagen. La feltet stå tomt for ingen sluttdato.",
        "Tilgangen gjeld ut denne dagen. La feltet stå tomt for ingen sluttdato.",
        "The access holds through this day. Leave it empty for no end date."
    );
    public static readonly Text Note = new("Notat", "Notat", "Private note");
    public static readonly Text NoteHelp = new(
        "Bare virksomheten din ser det.",
        "Berre verksemda di ser det.",
        "Only your organisation sees it."
    );
    public static readonly Text Receipt = new("Kvittering", "Kvittering", "Receipt");
    public static readonly Text Delegated = new("Delegert", "Delegert", "Delegated");
    public static readonly Text FromNowOn = new(
        "Leverandøren kan hente token med det samme.",
        "Leverandøren kan hente token med det same.",
        "The supplier can fetch tokens at once."
    );
    public static readonly Text NotDelegated = new(
        "Ikke delegert",
        "Ikkje delegert",
        "Not delegated"
    );
    public static readonly Text NothingHere = new(
        "Det som ble delegert, gjelder ikke lenger.",
        "Det som vart delegert, gjeld ikkje lenger.",
        "What was delegated no longer applies."
    );
    public static readonly Text ToList = new("Til oversikten", "Til oversikta", "Go to the list");
    public static readonly Text ForSeveral = new(
        "Deleger det samme for flere virksomheter",
        "Deleger det same for fleire verksemder",
        "Delegate the same for several organisations"
    );
    public static readonly Text OneMore = new(
        "Deleger et til",
        "Deleger eit til",
        "Delegate one more"
    );
}
