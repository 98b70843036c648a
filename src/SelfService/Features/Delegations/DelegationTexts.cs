using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Words of the lists of delegations.</summary>
internal static partial class DelegationTexts
{
    public static readonly Text ApiIntro = new(
        "Leverandører henter token i sitt eget navn, men for virksomheten som har delegert til dem.",
        "Leverandørar hentar token i sitt eige namn, men for verksemda som har delegert til dei.",
        "Suppliers fetch tokens in their own name, but for the organisation that has delegated to them."
    );
    public static readonly Text GivenIntro = new(
        "Det virksomheten har latt leverandører gjøre. Scopet må være delegerbart.",
        "Det verksemda har late leverandørar gjere. Scopet må kunne delegerast.",
        "What the organisation lets suppliers do. The scope must be delegable."
    );
    public static readonly Text ReceivedIntro = new(
        "Det andre virksomheter har latt dere gjøre for dem.",
        "Det andre verksemder har late dykk gjere for dei.",
        "What other organisations let you do for them."
    );
    public static readonly Text NoneGiven = new(
        "Virksomheten har ikke delegert noe API.",
        "Verksemda har ikkje delegert noko API.",
        "The organisation has delegated no API."
    );
    public static readonly Text NoneGivenWhat = new(
        "Deleger et API når en leverandør skal hente token for dere.",
        "Deleger eit API når ein leverandør skal hente token for dykk.",
        "Delegate an API when a supplier is to fetch tokens for you."
    );
    public static readonly Text GivenCount = new(
        "Delegeringer som gjelder nå: {0}",
        "Delegeringar som gjeld no: {0}",
        "Delegations in force now: {0}"
    );
    public static readonly Text NoneReceived = new(
        "Ingen har delegert noe API til virksomheten.",
        "Ingen har delegert noko API til verksemda.",
        "Nobody has delegated an API to the organisation."
    );
    public static readonly Text NoneReceivedWhat = new(
        "Be kunden delegere til organisasjonsnummeret deres.",
        "Be kunden delegere til organisasjonsnummeret dykkar.",
        "Ask the customer to delegate to your organisation number."
    );
    public static readonly Text ReceivedCount = new(
        "Delegeringer som gjelder nå: {0}",
        "Delegeringar som gjeld no: {0}",
        "Delegations in force now: {0}"
    );
    public static readonly Text ForSuppliers = new(
        "For leverandører: se hva hver kunde har delegert, og be kunder delegere med en lenke.",
        "For leverandørar: sjå kva kvar kunde har delegert, og be kundar delegere med ei lenkje.",
        "For suppliers: see what each customer has delegated, and ask customers to delegate by a link."
    );
    public static readonly Text New = new(
        "Deleger nytt API",
        "Deleger nytt API",
        "Delegate a new API"
    );
    public static readonly Text Api = new("API", "API", "API");
    public static readonly Text Scopes = new("Scopes", "Scope", "Scopes");
    public static readonly Text Since = new("Delegert", "Delegert", "Delegated");
    public static readonly Text Until = new("Siste dag", "Siste dag", "Last day");
    public static readonly Text NoEnd = new("Uten sluttdato", "Utan sluttdato", "No end date");
    public static readonly Text Deed = new("Handling", "Handling", "Actions");
    public static readonly Text Consumer = new("Konsument", "Konsument", "Consumer");
    public static readonly Text Remove = new("Fjern", "Fjern", "Remove");
    public static readonly Text RemoveAll = new("Fjern alle", "Fjern alle", "Remove all");
    public static readonly Text DelegatedTo = new(
        "Delegert til {0}",
        "Delegert til {0}",
        "Delegated to {0}"
    );
    public static readonly Text NotInRegister = new(
        "Ikke i registeret",
        "Ikkje i registeret",
        "Not in the register"
    );
    public static readonly Text RemoveFrom = new(
        "Fjern tilgangen for {0}",
        "Fjern tilgangen for {0}",
        "Remove the access of {0}"
    );
    public static readonly Text RemoveNow = new(
        "Fjern tilgangen",
        "Fjern tilgangen",
        "Remove the access"
    );
    public static readonly Text RemoveAllNow = new("Fjern alle", "Fjern alle", "Remove all");
    public static readonly Text Loses = new(
        "kan ikke lenger hente token for virksomheten til:",
        "kan ikkje lenger hente token for verksemda til:",
        "can no longer fetch tokens for the organisation for:"
    );
    public static readonly Text NextRequest = new(
        "Det gjelder fra og med neste forespørsel om token.",
        "Det gjeld frå og med neste førespurnad om token.",
        "It applies from the next token request on."
    );
    public static readonly Text TokensLive = new(
        "Token som allerede er utstedt, virker til de utløper.",
        "Token som alt er utferda, verkar til dei går ut.",
        "Tokens that have already been issued work until they expire."
    );
    public static readonly Text CanGiveAgain = new(
        "Du kan delegere på nytt når som helst. Endringen står i loggen.",
        "Du kan delegere på nytt når som helst. Endringa står i loggen.",
        "You can delegate again at any time. The change is in the log."
    );
    public static readonly Text Withdrawn = new(
        "{0} handler ikke lenger for virksomheten med det du fjernet.",
        "{0} handlar ikkje lenger for verksemda med det du fjerna.",
        "{0} no longer acts for the organisation with what you removed."
    );
}
