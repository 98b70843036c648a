using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.LoginProvider.Pages;

/// <summary>The words of the sign-in's pages.</summary>
internal static class PageTexts
{
    public static readonly Text Product = new(
        "Prøveinnlogging",
        "Prøveinnlogging",
        "Trial sign-in"
    );
    public static readonly Text SkipToContent = new(
        "Hopp til innholdet",
        "Hopp til innhaldet",
        "Skip to content"
    );
    public static readonly Text Imitation = new("Etterligning", "Etterlikning", "Imitation");
    public static readonly Text ImitationBody = new(
        "Dette er ikke Ansattporten. Her logger oppdiktede personer inn, for utprøving. Skriv aldri inn ditt eget fødselsnummer.",
        "Dette er ikkje Ansattporten. Her loggar oppdikta personar inn, for utprøving. Skriv aldri inn ditt eige fødselsnummer.",
        "This is not Ansattporten. Made-up people sign in here, for trying out. Never enter your own national identity number."
    );
    public static readonly Text ChooseLanguage = new("Språk", "Språk", "Language");
    public static readonly Text FixThis = new(
        "Rett opp dette før du går videre",
        "Rett opp dette før du går vidare",
        "Correct this before you continue"
    );

    public static readonly Text ChoosePerson = new(
        "Hvem vil du være?",
        "Kven vil du vere?",
        "Who do you want to be?"
    );
    public static readonly Text To = new(
        "Du logger inn til Portvakt,",
        "Du loggar inn til Portvakt,",
        "You are signing in to Portvakt,"
    );
    public static readonly Text TestKind = new("testmiljø", "testmiljø", "test environment");
    public static readonly Text ProdKind = new(
        "produksjonsmiljø",
        "produksjonsmiljø",
        "production environment"
    );
    public static readonly Text Search = new(
        "Navn eller syntetisk fødselsnummer",
        "Namn eller syntetisk fødselsnummer",
        "Name or synthetic national identity number"
    );
    public static readonly Text SearchButton = new("Søk", "Søk", "Search");
    public static readonly Text ShowAll = new("Vis alle", "Vis alle", "Show all");
    public static readonly Text MakeOne = new(
        "Lag en tilfeldig testbruker",
        "Lag ein tilfeldig testbrukar",
        "Make a random test user"
    );
    public static readonly Text MakeWithNumber = new(
        "Lag en testbruker med dette nummeret",
        "Lag ein testbrukar med dette nummeret",
        "Make a test user with this number"
    );
    public static readonly Text FreeNumber = new(
        "Ingen har nummeret {0} ennå.",
        "Ingen har nummeret {0} enno.",
        "Nobody has the number {0} yet."
    );
    public static readonly Text NobodyFound = new(
        "Ingen testbruker heter noe med «{0}». Prøv en del av navnet, eller lag en tilfeldig.",
        "Ingen testbrukar heiter noko med «{0}». Prøv ein del av namnet, eller lag ein tilfeldig.",
        "No test user is called anything with “{0}”. Try a part of the name, or make a random one."
    );
    public static readonly Text Nobody = new(
        "Her er ingen testbrukere ennå. Lag en tilfeldig.",
        "Her er ingen testbrukarar enno. Lag ein tilfeldig.",
        "There are no test users yet. Make a random one."
    );
    public static readonly Text People = new("Testbrukere", "Testbrukarar", "Test users");
    public static readonly Text ShownOf = new(
        "Viser {0} av {1}. Søk for å finne flere.",
        "Viser {0} av {1}. Søk for å finne fleire.",
        "{0} of {1} are shown. Search to find more."
    );
    public static readonly Text Made = new(
        "Testbrukeren er laget",
        "Testbrukaren er laga",
        "The test user is made"
    );
    public static readonly Text MadeBody = new(
        "Den blir værende, og du finner den igjen på navn eller nummer.",
        "Han blir verande, og du finn han att på namn eller nummer.",
        "It stays, and you will find it again by name or number."
    );
    public static readonly Text NoStanding = new(
        "Har ingen roller eller rettigheter her",
        "Har ingen roller eller rettar her",
        "Has no roles or rights here"
    );
    public static readonly Text Member = new("ansatt", "tilsett", "employee");
    public static readonly Text SignInAs = new(
        "Logg inn som {0}",
        "Logg inn som {0}",
        "Sign in as {0}"
    );

    public static readonly Text ChooseOrganisation = new(
        "Hvem representerer du?",
        "Kven representerer du?",
        "Whom do you represent?"
    );
    public static readonly Text ChooseOrganisationBody = new(
        "{0} kan representere flere virksomheter.",
        "{0} kan representere fleire verksemder.",
        "{0} can represent several organisations."
    );
    public static readonly Text Organisations = new("Virksomheter", "Verksemder", "Organisations");
    public static readonly Text NoOrganisation = new(
        "Ingen virksomhet",
        "Inga verksemd",
        "No organisation"
    );
    public static readonly Text NoOrganisationBody = new(
        "Logg inn bare som deg selv",
        "Logg inn berre som deg sjølv",
        "Sign in as yourself only"
    );
    public static readonly Text SignIn = new("Logg inn", "Logg inn", "Sign in");
    public static readonly Text AnotherPerson = new(
        "Velg en annen person",
        "Vel ein annan person",
        "Choose another person"
    );
    public static readonly Text Cancel = new(
        "Avbryt og gå tilbake",
        "Avbryt og gå tilbake",
        "Cancel and go back"
    );

    public static readonly Text Refused = new(
        "Innloggingen kan ikke fortsette",
        "Innlogginga kan ikkje halde fram",
        "The sign-in cannot continue"
    );
    public static readonly Text RefusedBody = new(
        "Tjenesten du kom fra, sendte en forespørsel som ikke kan godtas. Du har ikke gjort noe galt. Gå tilbake og prøv på nytt; skjer det igjen, vis dette til dem som driver tjenesten.",
        "Tenesta du kom frå, sende ein førespurnad som ikkje kan godtakast. Du har ikkje gjort noko gale. Gå tilbake og prøv på nytt; skjer det att, vis dette til dei som driv tenesta.",
        "The service that you came from sent a request that cannot be accepted. You did nothing wrong. Go back and try again; if it happens again, show this to those who run the service."
    );
    public static readonly Text ErrorCode = new("Feil", "Feil", "Error");
    public static readonly Text SignedOut = new(
        "Du er logget ut",
        "Du er logga ut",
        "You are signed out"
    );
    public static readonly Text SignedOutBody = new(
        "Du kan lukke vinduet.",
        "Du kan lukke vindauget.",
        "You may close the window."
    );
    public static readonly Text About = new(
        "Her logger testbrukere inn",
        "Her loggar testbrukarar inn",
        "Test users sign in here"
    );
    public static readonly Text AboutBody = new(
        "Innloggingen starter hos tjenesten du vil bruke. Portvakt finner du på {0}.",
        "Innlogginga startar hos tenesta du vil bruke. Portvakt finn du på {0}.",
        "A sign-in starts at the service that you want to use. Portvakt is at {0}."
    );
    public static readonly Text NotFound = new(
        "Her er det ingenting",
        "Her er det ingenting",
        "There is nothing here"
    );
    public static readonly Text NotFoundBody = new(
        "Adressen finnes ikke her. Portvakt finner du på {0}.",
        "Adressa finst ikkje her. Portvakt finn du på {0}.",
        "There is no such address here. Portvakt is at {0}."
    );

    private static readonly Text GeneralManager = new(
        "daglig leder",
        "dagleg leiar",
        "general manager"
    );
    private static readonly Text MainAdministrator = new(
        "hovedadministrator",
        "hovudadministrator",
        "main administrator"
    );
    private static readonly Text Apis = new("APIer", "API", "APIs");
    private static readonly Text Integrations = new(
        "integrasjoner",
        "integrasjonar",
        "integrations"
    );
    private static readonly Text Suppliers = new("leverandør", "leverandør", "supplier");

    public static Text Of(Role role) =>
        role == Role.GeneralManager ? GeneralManager : MainAdministrator;

    public static Text Of(Right right) =>
        right switch
        {
            Right.Apis => Apis,
            Right.Integrations => Integrations,
            _ => Suppliers,
        };
}
