using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>Words that stand on several pages about grants.</summary>
internal static class GrantTexts
{
    public static readonly Text Passed = new(
        "{0} kontroller er bestått",
        "{0} kontrollar er beståtte",
        "{0} checks passed"
    );
    public static readonly Text NotReached = new(
        "{0} kontroller ble ikke prøvd",
        "{0} kontrollar vart ikkje prøvde",
        "{0} checks were not reached"
    );
    public static readonly Text Path = new(
        "Kontroll for kontroll",
        "Kontroll for kontroll",
        "Check by check"
    );
    public static readonly Text WhatToDo = new(
        "Slik retter du det:",
        "Slik rettar du det:",
        "The fix:"
    );
    public static readonly Text AboutCode = new(
        "Mer om feilen",
        "Meir om feilen",
        "More about the error"
    );
    public static readonly Text Causes = new(
        "De vanligste årsakene",
        "Dei vanlegaste årsakene",
        "The likeliest causes"
    );
    public static readonly Text ScopeIsActive = new(
        "Scopet finnes og er aktivt.",
        "Scopet finst og er aktivt.",
        "The scope exists and is active."
    );
    public static readonly Text ScopeInactive = new(
        "Scopet er deaktivert eller finnes ikke, så ingen får token for det.",
        "Scopet er deaktivert eller finst ikkje, så ingen får token for det.",
        "The scope is deactivated or does not exist, so nobody gets tokens for it."
    );
    public static readonly Text ScopeInactiveWhat = new(
        "Sjekk skrivemåten. Er den riktig, må API-tilbyderen reaktivere scopet.",
        "Sjekk skrivemåten. Er han rett, må API-tilbydaren reaktivere scopet.",
        "Check the spelling. If it is right, the API provider must reactivate the scope."
    );
    public static readonly Text GiveAccess = new(
        "Gi virksomheten tilgang på siden til scopet.",
        "Gi verksemda tilgang på sida til scopet.",
        "Give the organisation access on the scope's page."
    );

    public static readonly Text ToIntegrations = new(
        "Gå til integrasjonene",
        "Gå til integrasjonane",
        "Go to the integrations"
    );
    public static readonly Text ToScopes = new(
        "Gå til Mine API",
        "Gå til Mine API",
        "Go to My APIs"
    );
    public static readonly Text AddKey = new(
        "Legg til en nøkkel",
        "Legg til ein nøkkel",
        "Add a key"
    );
    public static readonly Text ChangeScopes = new(
        "Se på scopene til integrasjonen",
        "Sjå på scopa til integrasjonen",
        "Look at the integration's scopes"
    );
    public static readonly Text AskForAccess = new(
        "Be om tilgang",
        "Be om tilgang",
        "Ask for access"
    );
    public static readonly Text ToAltinn = new("Gå til Altinn", "Gå til Altinn", "Go to Altinn");
    public static readonly Text NewIntegration = new(
        "Lag en integrasjon for egen virksomhet",
        "Lag ein integrasjon for eiga verksemd",
        "Create an integration for your own organisation"
    );
    public static readonly Text SeeCode = new(
        "Se kode som virker",
        "Sjå kode som verkar",
        "See code that works"
    );

    public static readonly Text Registered = new(
        "Nøkler på integrasjonen",
        "Nøklar på integrasjonen",
        "Keys on the integration"
    );
    public static readonly Text Ended = new("Utløp", "Gjekk ut", "Expired");
    public static readonly Text ShouldBe = new("Skal være", "Skal vere", "Should be");
    public static readonly Text OurClock = new("Klokken vår", "Klokka vår", "Our clock");
    public static readonly Text Holder = new(
        "Virksomheten som må ha tilgang",
        "Verksemda som må ha tilgang",
        "The organisation that needs access"
    );
    public static readonly Text OwnedBy = new("{0} eies av", "{0} er eigd av", "{0} is owned by");

    private static readonly Text Claim = new(
        "{0} i den signerte forespørselen",
        "{0} i den signerte førespurnaden",
        "{0} in the grant"
    );

    /// <summary>A claim or header of the grant, by its name on the wire.</summary>
    public static Text InGrant(string name) => Claim.With(name);
}
