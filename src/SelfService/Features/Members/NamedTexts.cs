using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Members;

/// <summary>Words of closing test environments.</summary>
internal static class NamedTexts
{
    public static readonly Text Title = new(
        "Navngitte brukere",
        "Namngitte brukarar",
        "Named people"
    );
    public static readonly Text Intro = new(
        "I testmiljøene kan alle i virksomheten gjøre alt. Administratorene kan stenge et miljø for andre enn dem de navngir.",
        "I testmiljøa kan alle i verksemda gjere alt. Administratorane kan stengje eit miljø for andre enn dei som dei namngir.",
        "In the test environments everybody in the organisation can do everything. The administrators can close one to all but those whom they name."
    );
    public static readonly Text In = new(
        "Navngitte brukere i {0}",
        "Namngitte brukarar i {0}",
        "Named people in {0}"
    );
    public static readonly Text Environment = new("Miljø", "Miljø", "Environment");
    public static readonly Text OpenTo = new("Åpent for", "Ope for", "Open to");
    public static readonly Text Everybody = new(
        "Alle i virksomheten",
        "Alle i verksemda",
        "Everybody in the organisation"
    );
    public static readonly Text OneNamed = new(
        "{0} navngitt person",
        "{0} namngitt person",
        "{0} named person"
    );
    public static readonly Text ManyNamed = new(
        "{0} navngitte personer",
        "{0} namngitte personar",
        "{0} named people"
    );
    public static readonly Text WhoMay = new(
        "Hvem kan bruke miljøet?",
        "Kven kan bruke miljøet?",
        "Who can use the environment?"
    );
    public static readonly Text EverybodyMay = new(
        "Alle i virksomheten",
        "Alle i verksemda",
        "Everybody in the organisation"
    );
    public static readonly Text EverybodyHelp = new(
        "Listen under tas vare på, men gjelder ikke.",
        "Lista under blir teken vare på, men gjeld ikkje.",
        "The list below is kept, but does not count."
    );
    public static readonly Text OnlyNamed = new(
        "Bare de som er krysset av under",
        "Berre dei som er kryssa av under",
        "Only those ticked below"
    );
    public static readonly Text OnlyNamedHelp = new(
        "Andre ser verken scopes eller integrasjoner der. Maskiner med tilgang til selvbetjenings-API-et berøres ikke.",
        "Andre ser verken scope eller integrasjonar der. Maskiner med tilgang til sjølvbetenings-API-et blir ikkje råka.",
        "Others see neither scopes nor integrations there. Machines with access to the self-service API are not affected."
    );
    public static readonly Text Named = new("Personer", "Personar", "People");
    public static readonly Text NamedHelp = new(
        "Nye kolleger står ikke på listen før du krysser dem av.",
        "Nye kollegaer står ikkje på lista før du kryssar dei av.",
        "New colleagues are not on the list until you tick them."
    );
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text NowClosed = new(
        "{0} er nå åpent for {1} navngitte personer.",
        "{0} er no ope for {1} namngitte personar.",
        "{0} is now open to {1} named people."
    );
    public static readonly Text NowClosedToOne = new(
        "{0} er nå åpent for 1 navngitt person.",
        "{0} er no ope for 1 namngitt person.",
        "{0} is now open to 1 named person."
    );
    public static readonly Text NowOpen = new(
        "{0} er nå åpent for alle i virksomheten.",
        "{0} er no ope for alle i verksemda.",
        "{0} is now open to everybody in the organisation."
    );
}
