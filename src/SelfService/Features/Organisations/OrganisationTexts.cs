using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Words of the list and of one organisation.</summary>
internal static class OrganisationTexts
{
    public static readonly Text Organisations = new("Virksomheter", "Verksemder", "Organisations");
    public static readonly Text Organisation = new("Virksomhet", "Verksemd", "Organisation");
    public static readonly Text Number = new(
        "Organisasjonsnummer",
        "Organisasjonsnummer",
        "Organisation number"
    );
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text UnitKind = new("Enhet", "Eining", "Unit");
    public static readonly Text MainUnit = new("Hovedenhet", "Hovudeining", "Main unit");
    public static readonly Text SubUnit = new("Underenhet", "Undereining", "Sub unit");
    public static readonly Text Of = new("under {0}", "under {0}", "of {0}");
    public static readonly Text NotInRegister = new(
        "Ikke i Enhetsregisteret",
        "Ikkje i Einingsregisteret",
        "Not in the register"
    );
    public static readonly Text Ended = new(
        "Slettet eller konkurs",
        "Sletta eller konkurs",
        "Deleted or bankrupt"
    );
    public static readonly Text Registered = new("Registrert", "Registrert", "Registered");
    public static readonly Text Log = new("Logg", "Logg", "Log");
    public static readonly Text SeeLog = new("Se loggen", "Sjå loggen", "See the log");
    public static readonly Text People = new("Personer", "Personar", "People");
    public static readonly Text Email = new("E-postadresse", "E-postadresse", "E-mail address");
    public static readonly Text Role = new("Rolle", "Rolle", "Role");
    public static readonly Text Member = new("Medlem", "Medlem", "Member");
    public static readonly Text Administrator = new(
        "Administrator",
        "Administrator",
        "Administrator"
    );
    public static readonly Text Invited = new("Invitert", "Invitert", "Invited");
    public static readonly Text InvitedAdministrator = new(
        "Invitert som administrator",
        "Invitert som administrator",
        "Invited as administrator"
    );
    public static readonly Text Since = new("Siden", "Sidan", "Since");
    public static readonly Text Until = new("Svarfrist {0}", "Svarfrist {0}", "Answer by {0}");
    public static readonly Text NoPeople = new(
        "Ingen personer ennå.",
        "Ingen personar enno.",
        "No people yet."
    );
    public static readonly Text State = new("Status", "Status", "State");
    public static readonly Text Ready = new("I orden", "I orden", "In order");
    public static readonly Text NoTerms = new(
        "Vilkår ikke godtatt",
        "Vilkår ikkje godtekne",
        "Terms not accepted"
    );
    public static readonly Text NoAdministrator = new(
        "Ingen administrator",
        "Ingen administrator",
        "No administrator"
    );
    public static readonly Text Prefixes = new("Prefikser", "Prefiks", "Prefixes");
    public static readonly Text Prefix = new("Prefiks", "Prefiks", "Prefix");
    public static readonly Text Environments = new("Miljøer", "Miljø", "Environments");
    public static readonly Text GrantPrefix = new("Gi prefiks", "Gi prefiks", "Grant a prefix");
    public static readonly Text AdminClients = new(
        "Administrasjonsklienter",
        "Administrasjonsklientar",
        "Administration clients"
    );
    public static readonly Text NoAdminClients = new("Ingen", "Ingen", "None");
    public static readonly Text OneAdminClient = new("1 klient", "1 klient", "1 client");
    public static readonly Text ManyAdminClients = new(
        "{0} klienter",
        "{0} klientar",
        "{0} clients"
    );
    public static readonly Text GiveAdminClient = new(
        "Gi administrasjonsklient",
        "Gi administrasjonsklient",
        "Give an administration client"
    );
    public static readonly Text NoPrefixes = new(
        "Virksomheten har ingen prefikser.",
        "Verksemda har ingen prefiks.",
        "The organisation has no prefixes."
    );
    public static readonly Text TermsWord = new("Bruksvilkår", "Bruksvilkår", "Terms of use");
    public static readonly Text NeverSigned = new(
        "Ingen har godtatt bruksvilkårene for virksomheten.",
        "Ingen har godteke bruksvilkåra for verksemda.",
        "Nobody has accepted the terms of use for the organisation."
    );
    public static readonly Text Version = new("Versjon", "Versjon", "Version");
    public static readonly Text SignedBy = new("Godtatt av", "Godteke av", "Accepted by");
    public static readonly Text SignedAt = new("Når", "Når", "When");
    public static readonly Text Hash = new("Fingeravtrykk", "Fingeravtrykk", "Fingerprint");
    public static readonly Text SignedAtStart = new(
        "Installasjonen, ved oppsett",
        "Installasjonen, ved oppsett",
        "The installation, at set-up"
    );
    public static readonly Text Appoint = new(
        "Utnevn administrator",
        "Utnemn administrator",
        "Appoint administrator"
    );
    public static readonly Text AppointIntro = new(
        "Administratorer godtar bruksvilkårene, inviterer kolleger, utnevner hverandre og avgjør forespørsler om rettigheter.",
        "Administratorar godtek bruksvilkåra, inviterer kollegaer, utnemner kvarandre og avgjer førespurnader om rettar.",
        "Administrators accept the terms of use, invite colleagues, appoint each other and decide requests for rights."
    );
    public static readonly Text AppointHelp = new(
        "Et medlem blir administrator med en gang. Andre får en invitasjon på e-post.",
        "Eit medlem blir administrator med ein gong. Andre får ein invitasjon på e-post.",
        "A member becomes administrator at once. Others get an invitation by e-mail."
    );
    public static readonly Text HasAdministrators = new(
        "Virksomheten har administratorer som kan gjøre dette selv: {0}.",
        "Verksemda har administratorar som kan gjere dette sjølve: {0}.",
        "The organisation has administrators who can do this themselves: {0}."
    );
    public static readonly Text Appointed = new(
        "{0} har fått e-post om å være administrator for {1}.",
        "{0} har fått e-post om å vere administrator for {1}.",
        "{0} has been sent an e-mail about being administrator of {1}."
    );
    public static readonly Text SearchFor = new(
        "Navn, nummer eller domene",
        "Namn, nummer eller domene",
        "Name, number or domain"
    );
    public static readonly Text Lacks = new("Mangler", "Manglar", "Missing");
    public static readonly Text Anything = new("Vis alle", "Vis alle", "Any");
    public static readonly Text One = new("Én virksomhet", "Éi verksemd", "One organisation");
    public static readonly Text Many = new(
        "{0} virksomheter",
        "{0} verksemder",
        "{0} organisations"
    );
    public static readonly Text NoMatch = new(
        "Ingen virksomheter passer med dette.",
        "Ingen verksemder passar med dette.",
        "No organisations match."
    );
    public static readonly Text NoMatchWhat = new(
        "Søk på noe annet, eller vis alle.",
        "Søk på noko anna, eller vis alle.",
        "Search for something else, or show all."
    );
    public static readonly Text ShowAll = new(
        "Vis alle virksomheter",
        "Vis alle verksemder",
        "Show all organisations"
    );
}
