using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words of the picker of scopes.</summary>
internal static class ScopeTexts
{
    public static readonly Text AddScopes = new("Legg til scopes", "Legg til scope", "Add scopes");
    public static readonly Text PickerHelp = new(
        "Scopene avgjør hvilke API-er integrasjonen kan få token til. Du kan endre dem senere.",
        "Scopa avgjer kva for API integrasjonen kan få token til. Du kan endre dei seinare.",
        "The scopes decide which APIs the integration can get tokens for. You can change them later."
    );
    public static readonly Text Search = new("Finn scope", "Finn scope", "Find a scope");
    public static readonly Text SearchHelp = new(
        "En del av navnet på scopet eller tilbyderen. Det du har krysset av, blir med videre.",
        "Ein del av namnet på scopet eller tilbydaren. Det du har kryssa av, blir med vidare.",
        "A part of the name of the scope or its provider. What you have ticked is kept."
    );
    public static readonly Text Picked = new("Valgt", "Valt", "Chosen");
    public static readonly Text SignIn = new("Innlogging", "Innlogging", "Sign-in");
    public static readonly Text ForAll = new(
        "Tilgjengelig for alle",
        "Tilgjengeleg for alle",
        "Available to everyone"
    );
    public static readonly Text Delegated = new("Delegerte", "Delegerte", "Delegated");
    public static readonly Text NoneGranted = new(
        "Ingen har gitt virksomheten tilgang til et scope i {0}.",
        "Ingen har gitt verksemda tilgang til eit scope i {0}.",
        "Nobody has granted your organisation access to a scope in {0}."
    );
    public static readonly Text NoneForAll = new(
        "Ingen scopes er tilgjengelige for alle i {0}.",
        "Ingen scope er tilgjengelege for alle i {0}.",
        "No scopes are available to everyone in {0}."
    );
    public static readonly Text NoneDelegated = new(
        "Ingen kunder har delegert et scope til virksomheten i {0}.",
        "Ingen kundar har delegert eit scope til verksemda i {0}.",
        "No customers have delegated a scope to your organisation in {0}."
    );
    public static readonly Text DelegatedElsewhere = new(
        "Delegeringene i {0} står i Altinn. Søk opp scopet som kunden har delegert.",
        "Delegeringane i {0} står i Altinn. Søk opp scopet som kunden har delegert.",
        "The delegations in {0} are kept in Altinn. Search for the scope that the customer has delegated."
    );
    public static readonly Text NoneFound = new(
        "Ingen her passer med «{0}».",
        "Ingen her passar med «{0}».",
        "Nothing here matches “{0}”."
    );
    public static readonly Text More = new(
        "Her er de {0} første. Søk for å finne flere.",
        "Her er dei {0} første. Søk for å finne fleire.",
        "These are the first {0}. Search to find more."
    );
    public static readonly Text MissingHelp = new(
        "Du kan legge dem til nå. Integrasjonen får token når tilbyderen har gitt tilgang.",
        "Du kan leggje dei til no. Integrasjonen får token når tilbydaren har gitt tilgang.",
        "You can add them now. The integration gets tokens once the provider has granted access."
    );
    public static readonly Text AskFor = new(
        "Be om tilgang til {0}",
        "Be om tilgang til {0}",
        "Ask for access to {0}"
    );
    public static readonly Text MissingOne = new(
        "Finner du ikke scopet?",
        "Finn du ikkje scopet?",
        "Is the scope missing?"
    );
    public static readonly Text MissingWhy = new(
        "Søk på navnet. Offentlige scopes som virksomheten ikke har tilgang til, kommer fram i søket, og du kan be om tilgang.",
        "Søk på namnet. Offentlege scope som verksemda ikkje har tilgang til, kjem fram i søket, og du kan be om tilgang.",
        "Search for its name. The search also finds public scopes that your organisation has no access to, and you can ask for access."
    );
    public static readonly Text MissingPrivate = new(
        "Scopes som ikke er offentlige, ser du først når tilbyderen har gitt tilgang. Kontakt den som tilbyr API-et, og oppgi organisasjonsnummeret {0} og miljøet {1}.",
        "Scope som ikkje er offentlege, ser du først når tilbydaren har gitt tilgang. Kontakt den som tilbyr API-et, og oppgi organisasjonsnummeret {0} og miljøet {1}.",
        "Scopes that are not public show up once their provider has granted access. Contact whoever provides the API, and give them the organisation number {0} and the environment {1}."
    );
    public static readonly Text OfContactRegister = new(
        "En KRR-integrasjon får alltid scopene for kontakt- og reservasjonsregisteret. Du trenger ikke velge noe.",
        "Ein KRR-integrasjon får alltid scopa for kontakt- og reservasjonsregisteret. Du treng ikkje velje noko.",
        "A KRR integration always gets the scopes of the contact register. There is nothing to choose."
    );
    public static readonly Text None = new(
        "Integrasjonen har ingen scopes.",
        "Integrasjonen har ingen scope.",
        "The integration has no scopes."
    );
    public static readonly Text NoneWhat = new(
        "Uten scope får den ikke token. Legg til scopet som API-et krever.",
        "Utan scope får han ikkje token. Legg til scopet som API-et krev.",
        "Without a scope it gets no token. Add the scope that the API requires."
    );
}
