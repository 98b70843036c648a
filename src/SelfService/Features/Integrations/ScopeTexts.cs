using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words about an integration's scopes and the picker.</summary>
internal static class ScopeTexts
{
    public static readonly Text Scopes = new("Scopes", "Scope", "Scopes");
    public static readonly Text Scope = new("Scope", "Scope", "Scope");
    public static readonly Text Provider = new("Tilbyder", "Tilbydar", "Provider");
    public static readonly Text Access = new("Tilgang", "Tilgang", "Access");
    public static readonly Text AddScopes = new("Legg til scopes", "Legg til scope", "Add scopes");
    public static readonly Text PickerHelp = new(
        "Scopene avgjør hvilke API-er integrasjonen kan få token til. Du kan endre dem senere.",
        "Scopa avgjer kva for API integrasjonen kan få token til. Du kan endre dei seinare.",
        "The scopes decide which APIs the integration can get tokens for. You can change them later."
    );
    public static readonly Text ChangeIntro = new(
        "Kryss av for scopene integrasjonen skal ha. Endringen gjelder fra neste token.",
        "Kryss av for scopa integrasjonen skal ha. Endringa gjeld frå neste token.",
        "Tick the scopes that the integration should have. The change applies from the next token on."
    );
    public static readonly Text Granted = new("Tildelt", "Tildelt", "Granted");
    public static readonly Text ForAll = new(
        "Scopes tilgjengelig for alle",
        "Scope tilgjengelege for alle",
        "Scopes available to everyone"
    );
    public static readonly Text Lost = new(
        "Tilgang mangler",
        "Tilgang manglar",
        "Access is missing"
    );
    public static readonly Text LostHelp = new(
        "Disse står på integrasjonen, men gir ikke token nå. Behold dem hvis tilbyderen skal gi tilgang igjen.",
        "Desse står på integrasjonen, men gir ikkje token no. Behald dei om tilbydaren skal gi tilgang igjen.",
        "These are on the integration but give no tokens now. Keep them if the provider will grant access again."
    );
    public static readonly Text NoneGranted = new(
        "Ingen har gitt virksomheten tilgang til et scope i {0}.",
        "Ingen har gitt verksemda tilgang til eit scope i {0}.",
        "Nobody has granted your organisation access to a scope in {0}."
    );
    public static readonly Text NoneForAll = new(
        "Ingen scopes er åpne for alle i {0}.",
        "Ingen scope er opne for alle i {0}.",
        "No scopes are open to everyone in {0}."
    );
    public static readonly Text MissingOne = new(
        "Finner du ikke scopet?",
        "Finn du ikkje scopet?",
        "Is the scope missing?"
    );
    public static readonly Text MissingWhy = new(
        "Da har API-tilbyderen ikke gitt virksomheten tilgang, eller har gitt den i et annet miljø. Kontakt den som tilbyr API-et, og oppgi organisasjonsnummeret {0} og miljøet {1}. Når tilgangen er gitt, står scopet her med en gang.",
        "Då har API-tilbydaren ikkje gitt verksemda tilgang, eller har gitt han i eit anna miljø. Kontakt den som tilbyr API-et, og oppgi organisasjonsnummeret {0} og miljøet {1}. Når tilgangen er gitt, står scopet her med ein gong.",
        "Then its provider has not granted your organisation access, or has granted it in another environment. Contact whoever provides the API, and give them the organisation number {0} and the environment {1}. Once access is granted, the scope is here at once."
    );
    public static readonly Text Own = new("Eget scope", "Eige scope", "Own scope");
    public static readonly Text Open = new("Åpent for alle", "Ope for alle", "Open to everyone");
    public static readonly Text ReasonInactive = new(
        "Scopet er deaktivert av tilbyderen.",
        "Scopet er deaktivert av tilbydaren.",
        "The provider has deactivated the scope."
    );
    public static readonly Text ReasonKind = new(
        "{0} tillater ikke scopet for denne Difi-tjenesten.",
        "{0} tillèt ikkje scopet for denne Difi-tenesta.",
        "{0} does not allow the scope for this kind of integration."
    );
    public static readonly Text ReasonEnded = new(
        "{0} har fjernet tilgangen, eller den har gått ut.",
        "{0} har fjerna tilgangen, eller han har gått ut.",
        "{0} has removed the access, or it has run out."
    );
    public static readonly Text ReasonNotGranted = new(
        "{0} har ikke gitt tilgang i dette miljøet.",
        "{0} har ikkje gitt tilgang i dette miljøet.",
        "{0} has not granted access in this environment."
    );
    public static readonly Text None = new(
        "Integrasjonen har ingen scopes.",
        "Integrasjonen har ingen scope.",
        "The integration has no scopes."
    );
    public static readonly Text NoneWhat = new(
        "Uten scope får den ikke token. Legg til det scopet som API-et krever.",
        "Utan scope får han ikkje token. Legg til det scopet som API-et krev.",
        "Without a scope it gets no token. Add the scope that the API demands."
    );
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Saved = new(
        "Scopene er lagret.",
        "Scopa er lagra.",
        "The scopes are saved."
    );
}
