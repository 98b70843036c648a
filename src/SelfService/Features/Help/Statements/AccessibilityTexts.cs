using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Help.Statements;

/// <summary>What is known about how well everybody can use the pages, good and bad.</summary>
internal static class AccessibilityTexts
{
    public static readonly Text Title = new("Tilgjengelighet", "Tilgjenge", "Accessibility");
    public static readonly Text Intro = new(
        "Alle skal kunne bruke portalen. Målet er WCAG 2.2 på nivå AA. Her står hva som er testet i versjon {0}, og hva vi vet mangler.",
        "Alle skal kunne bruke portalen. Målet er WCAG 2.2 på nivå AA. Her står kva som er testa i versjon {0}, og kva vi veit manglar.",
        "Everybody should be able to use the portal. The aim is WCAG 2.2 at level AA. This page says what we have tested in version {0}, and what we know is missing."
    );
    public static readonly Text Tested = new(
        "Dette er prøvd",
        "Dette er prøvd",
        "What we have tested"
    );
    public static readonly Text TestedByRules = new(
        "Hver side blir testet mot reglene i axe-core før en ny versjon, på bred og smal skjerm, i lyst og mørkt.",
        "Kvar side blir testa mot reglane i axe-core før ein ny versjon, på brei og smal skjerm, i lyst og mørkt.",
        "Every page is tested with axe-core before a new version, on a wide and a narrow screen, light and dark."
    );
    public static readonly Text TestedByKeyboard = new(
        "Skjemaene kan fylles ut med tastaturet alene, fokus er synlig, og en lenke hopper over menyen.",
        "Skjemaa kan fyllast ut med tastaturet åleine, fokus er synleg, og ei lenkje hoppar over menyen.",
        "The forms can be filled in by keyboard alone, the focus is visible, and a link skips the menu."
    );
    public static readonly Text TestedEnlarged = new(
        "Sidene kan forstørres til 200 prosent uten at du må rulle sidelengs.",
        "Sidene kan forstørrast til 200 prosent utan at du må rulle sidelengs.",
        "The pages can be enlarged to 200 per cent without scrolling sideways."
    );
    public static readonly Text TestedWithoutScript = new(
        "Oppgavene kan gjøres uten JavaScript, unntatt det som er nevnt under.",
        "Oppgåvene kan gjerast utan JavaScript, bortsett frå det som er nemnt under.",
        "The tasks can be done without JavaScript, except for what is mentioned below."
    );
    public static readonly Text TestedLanguages = new(
        "Hver side sier hvilket språk den er på, så skjermlesere uttaler den riktig.",
        "Kvar side seier kva språk ho er på, så skjermlesarar uttaler ho rett.",
        "Every page says which language it is in, so that screen readers pronounce it correctly."
    );
    public static readonly Text Known = new(
        "Dette vet vi mangler",
        "Dette veit vi manglar",
        "What we know is missing"
    );
    public static readonly Text KnownNoPeople = new(
        "Portalen er ikke testet sammen med personer som bruker skjermleser, talestyring eller andre hjelpemidler. Testene er gjort av maskiner og av dem som laget den.",
        "Portalen er ikkje testa saman med personar som bruker skjermlesar, talestyring eller andre hjelpemiddel. Testane er gjorde av maskiner og av dei som laga han.",
        "The portal has not been tested together with people who use screen readers, voice control or other assistive technology. The tests were made by machines and by those who built it."
    );
    public static readonly Text KnownScript = new(
        "Passnøkler, nøkkelpar laget i nettleseren og signering i nettleseren krever JavaScript. Siden sier hva du kan gjøre i stedet, ofte på kommandolinjen.",
        "Passnøklar, nøkkelpar laga i nettlesaren og signering i nettlesaren krev JavaScript. Sida seier kva du kan gjere i staden, ofte på kommandolinja.",
        "Passkeys, key pairs made in the browser and signing in the browser need JavaScript. The page says what you can do instead, often on the command line."
    );
    public static readonly Text KnownOthersTexts = new(
        "Beskrivelser av scopes skriver tilbyderne selv. De kan mangle på språket ditt, og da står de på et annet uten å være merket med det.",
        "Skildringar av scope skriv tilbydarane sjølve. Dei kan mangle på språket ditt, og då står dei på eit anna utan å vere merkte med det.",
        "Descriptions of scopes are written by their providers. They may be missing in your language, and are then shown in another without being marked as such."
    );
    public static readonly Text KnownMail = new(
        "E-postene er ikke testet med hjelpemidler. De finnes alltid også som ren tekst.",
        "E-postane er ikkje testa med hjelpemiddel. Dei finst alltid òg som rein tekst.",
        "The e-mails have not been tested with assistive technology. They always come as plain text too."
    );
    public static readonly Text KnownEnglish = new(
        "Beskrivelsen av API-et for selvbetjening er på engelsk.",
        "Skildringa av API-et for sjølvbetening er på engelsk.",
        "The description of the self-service API is in English only."
    );
    public static readonly Text Tell = new("Si fra", "Sei frå", "Tell us");
    public static readonly Text TellWhat = new(
        "Er det noe du ikke får til, skriv til kundeservice. Si hvilken side det gjelder, hva du ville gjøre, og hvilken nettleser og hvilke hjelpemidler du bruker.",
        "Er det noko du ikkje får til, skriv til kundeservice. Sei kva side det gjeld, kva du ville gjere, og kva nettlesar og hjelpemiddel du bruker.",
        "If there is something you cannot do, write to the service desk. Say which page it was, what you wanted to do, and which browser and assistive technology you use."
    );
    public static readonly Text Complain = new("Klage", "Klage", "Complain");
    public static readonly Text ComplainWhat = new(
        "Hjelper ikke svaret, kan du klage til Tilsynet for universell utforming av IKT (uutilsynet.no) når den som driver denne installasjonen, er underlagt norske regler.",
        "Hjelper ikkje svaret, kan du klage til Tilsynet for universell utforming av IKT (uutilsynet.no) når den som driv denne installasjonen, er underlagd norske reglar.",
        "If the answer does not help, you can complain to the Norwegian Authority for Universal Design of ICT (uutilsynet.no) where whoever runs this installation is subject to Norwegian rules."
    );
}
