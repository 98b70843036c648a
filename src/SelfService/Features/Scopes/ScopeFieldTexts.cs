using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Words of the fields that say what a scope is and whom to ask.</summary>
internal static class ScopeFieldTexts
{
    public static readonly Text OnNynorsk = new(
        "{0} på nynorsk",
        "{0} på nynorsk",
        "{0} in Nynorsk"
    );
    public static readonly Text OnEnglish = new(
        "{0} på engelsk",
        "{0} på engelsk",
        "{0} in English"
    );
    public static readonly Text OnOther = new(
        "{0} på språket «{1}»",
        "{0} på språket «{1}»",
        "{0} in the language “{1}”"
    );
    public static readonly Text OtherLanguages = new(
        "{0} på andre språk",
        "{0} på andre språk",
        "{0} in other languages"
    );
    public static readonly Text Catalogue = new("I katalogen", "I katalogen", "In the catalogue");
    public static readonly Text CatalogueHelp = new(
        "Dette leser andre når de vurderer om de skal be om tilgang.",
        "Dette les andre når dei vurderer om dei skal be om tilgang.",
        "This is what others read when they consider asking for access."
    );
    public static readonly Text LongDescription = new(
        "Lang beskrivelse",
        "Lang skildring",
        "Long description"
    );
    public static readonly Text LongDescriptionHelp = new(
        "Hvilke data API-et gir og hva de kan brukes til. Enkel Markdown er lov, høyst 1023 tegn.",
        "Kva data API-et gir og kva dei kan nyttast til. Enkel Markdown er lov, høgst 1023 teikn.",
        "What data the API gives and what they can be used for. Simple Markdown is allowed, at most 1023 characters."
    );
    public static readonly Text AccessGuide = new(
        "Slik får andre tilgang",
        "Slik får andre tilgang",
        "How to get access"
    );
    public static readonly Text AccessGuideHelp = new(
        "Hvem som kan få tilgang, hva de må ha på plass, og hvor lang tid det tar.",
        "Kven som kan få tilgang, kva dei må ha på plass, og kor lang tid det tek.",
        "Who can get access, what they need to have in place, and how long it takes."
    );
    public static readonly Text Documentation = new(
        "Lenke til dokumentasjon",
        "Lenkje til dokumentasjon",
        "Link to documentation"
    );
    public static readonly Text DocumentationHelp = new(
        "Nettadressen der API-et er dokumentert, med https:// foran.",
        "Nettadressa der API-et er dokumentert, med https:// framfor.",
        "The web address where the API is documented, with https:// in front."
    );
    public static readonly Text Contact = new(
        "Kontakt for spørsmål",
        "Kontakt for spørsmål",
        "Contact for questions"
    );
    public static readonly Text ContactHelp = new(
        "Hvem andre kan spørre om scopet, helst en felles e-postadresse. Alle ser det hvis scopet er offentlig.",
        "Kven andre kan spørje om scopet, helst ei felles e-postadresse. Alle ser det dersom scopet er offentleg.",
        "Whom others can ask about the scope, preferably a shared e-mail address. Everyone sees it if the scope is public."
    );
    public static readonly Text InternalHelp = new(
        "Bare de som drifter løsningen, kan se det.",
        "Berre dei som driftar løysinga, kan sjå det.",
        "Only the installation's staff can see it."
    );
    public static readonly Text Delegable = new(
        "Kan delegeres til leverandører",
        "Kan delegerast til leverandørar",
        "Can be delegated to suppliers"
    );
    public static readonly Text DelegableHelp = new(
        "De som har tilgang, kan la en leverandør bruke den for seg. Delegeringene slås opp i Altinn.",
        "Dei som har tilgang, kan la ein leverandør bruke han for seg. Delegeringane blir slåtte opp i Altinn.",
        "Those who have access can let a supplier use it for them. Delegations are looked up in Altinn."
    );
}
