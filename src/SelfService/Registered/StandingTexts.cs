using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Registered;

/// <summary>Words about how an organisation stands to a scope.</summary>
internal static class StandingTexts
{
    public static readonly Text Scopes = new("Scopes", "Scope", "Scopes");
    public static readonly Text Scope = new("Scope", "Scope", "Scope");
    public static readonly Text Provider = new("Tilbyder", "Tilbydar", "Provider");
    public static readonly Text Access = new("Tilgang", "Tilgang", "Access");
    public static readonly Text Granted = new("Tildelt", "Tildelt", "Granted");
    public static readonly Text Own = new("Eget scope", "Eige scope", "Your scope");
    public static readonly Text Open = new(
        "Tilgjengelig for alle",
        "Tilgjengeleg for alle",
        "Available to everyone"
    );
    public static readonly Text Delegated = new("Delegert", "Delegert", "Delegated");
    public static readonly Text Lost = new(
        "Tilgang mangler",
        "Tilgang manglar",
        "Access is missing"
    );
    public static readonly Text ReasonInactive = new(
        "Scopet finnes ikke lenger, eller tilbyderen har deaktivert det.",
        "Scopet finst ikkje lenger, eller tilbydaren har deaktivert det.",
        "The scope no longer exists, or its provider has deactivated it."
    );
    public static readonly Text ReasonKind = new(
        "{0} tillater ikke scopet for denne Difi-tjenesten.",
        "{0} tillèt ikkje scopet for denne integrasjonstypen.",
        "{0} does not allow the scope for this integration type."
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
    public static readonly Text Shortened = new(
        "Token med dette scopet varer høyst {0} sekunder, selv om integrasjonen ber om {1}.",
        "Token med dette scopet varer høgst {0} sekund, sjølv om integrasjonen ber om {1}.",
        "Tokens with this scope last at most {0} seconds, although the integration asks for {1}."
    );
    public static readonly Text AskForAccess = new(
        "Be om tilgang",
        "Be om tilgang",
        "Ask for access"
    );
    public static readonly Text ComesWithKind = new(
        "Følger med Difi-tjenesten.",
        "Følgjer med integrasjonstypen.",
        "Comes with the integration type."
    );
}
