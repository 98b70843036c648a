using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Catalogue;

/// <summary>Words of one scope's page.</summary>
internal static partial class CatalogueTexts
{
    public static readonly Text Ask = new("Be om tilgang", "Be om tilgang", "Ask for access");
    public static readonly Text HowHeading = new(
        "Slik får dere tilgang",
        "Slik får de tilgang",
        "How to get access"
    );
    public static readonly Text SignInToUse = new(
        "Du må være logget inn for å ta det i bruk. Vi spør deg om det på veien.",
        "Du må vere logga inn for å ta det i bruk. Vi spør deg om det på vegen.",
        "You must be signed in to start using it. We ask you to on the way."
    );
    public static readonly Text OpenOwn = new(
        "Åpne scopet i Mine API",
        "Opne scopet i Mine API",
        "Open the scope in My APIs"
    );
    public static readonly Text ToIntegrations = new(
        "Gå til integrasjonene",
        "Gå til integrasjonane",
        "Go to the integrations"
    );
    public static readonly Text SeeRequest = new(
        "Se forespørselen",
        "Sjå førespurnaden",
        "See the request"
    );
    public static readonly Text About = new("Om scopet", "Om scopet", "About the scope");
    public static readonly Text Contact = new("Kontakt", "Kontakt", "Contact");
    public static readonly Text Documentation = new(
        "Dokumentasjon",
        "Dokumentasjon",
        "Documentation"
    );
    public static readonly Text NotSaid = new("Ikke oppgitt", "Ikkje oppgitt", "Not stated");
    public static readonly Text Lifetime = new(
        "Levetid for token",
        "Levetid for token",
        "Token lifetime"
    );
    public static readonly Text AtMost = new("Høyst {0}", "Høgst {0}", "At most {0}");
    public static readonly Text NoCap = new(
        "Som integrasjonen er satt opp med",
        "Som integrasjonen er sett opp med",
        "As the integration is set up"
    );
    public static readonly Text Delegation = new("Leverandører", "Leverandørar", "Suppliers");
    public static readonly Text Delegated = new(
        "Dere kan delegere tilgangen til en leverandør",
        "De kan delegere tilgangen til ein leverandør",
        "You can delegate the access to a supplier"
    );
    public static readonly Text NotDelegated = new(
        "Tilgangen kan ikke delegeres til en leverandør",
        "Tilgangen kan ikkje delegerast til ein leverandør",
        "The access cannot be delegated to a supplier"
    );
    public static readonly Text Kinds = new(
        "Integrasjonstyper",
        "Integrasjonstypar",
        "Integration types"
    );
    public static readonly Text AllKinds = new("Alle", "Alle", "All");
    public static readonly Text TokenForm = new("Tokentype", "Tokentype", "Token type");
    public static readonly Text Audience = new(
        "Mottaker (aud)",
        "Mottakar (aud)",
        "Audience (aud)"
    );
    public static readonly Text Binding = new("Binding", "Binding", "Binding");
    public static readonly Text Bound = new(
        "Token må være bundet til en nøkkel (DPoP)",
        "Token må vere bunde til ein nøkkel (DPoP)",
        "Tokens must be bound to a key (DPoP)"
    );
    public static readonly Text OtherLanguages = new(
        "På andre språk",
        "På andre språk",
        "In other languages"
    );
    public static readonly Text Change = new("Endre scopet", "Endre scopet", "Change the scope");
}
