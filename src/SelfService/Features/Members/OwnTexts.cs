using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Members;

/// <summary>Words of the organisation's own page.</summary>
internal static class OwnTexts
{
    public static readonly Text Number = new(
        "Organisasjonsnummer",
        "Organisasjonsnummer",
        "Organisation number"
    );
    public static readonly Text TermsAccepted = new(
        "Vilkår godtatt",
        "Vilkår godtekne",
        "Terms accepted"
    );
    public static readonly Text TermsMissing = new(
        "Vilkår ikke godtatt",
        "Vilkår ikkje godtekne",
        "Terms not accepted"
    );
    public static readonly Text Administrators = new(
        "Administratorer",
        "Administratorar",
        "Administrators"
    );
    public static readonly Text NoAdministrators = new(
        "Ingen. Be kundeservice utnevne en.",
        "Ingen. Be kundeservice utnemne ein.",
        "None. Ask the service desk to appoint one."
    );
    public static readonly Text Domains = new("E-postdomener", "E-postdomene", "E-mail domains");
    public static readonly Text NoDomains = new("Ingen", "Ingen", "None");
    public static readonly Text DomainsHelp = new(
        "Domener endres av kundeservice:",
        "Domene blir endra av kundeservice:",
        "Domains are changed by the service desk:"
    );
    public static readonly Text Terms = new("Bruksvilkår", "Bruksvilkår", "Terms of use");
    public static readonly Text Signed = new(
        "Versjon {0} ble godtatt {1}.",
        "Versjon {0} vart godteken {1}.",
        "Version {0} was accepted on {1}."
    );
    public static readonly Text SignedBy = new(
        "Versjon {0} ble godtatt {1} av {2}.",
        "Versjon {0} vart godteken {1} av {2}.",
        "Version {0} was accepted on {1} by {2}."
    );
    public static readonly Text NeverSigned = new(
        "Ingen har godtatt dem ennå.",
        "Ingen har godteke dei enno.",
        "Nobody has accepted them yet."
    );
    public static readonly Text ReadTerms = new("Les vilkårene", "Les vilkåra", "Read the terms");
    public static readonly Text PeopleHelp = new(
        "Hvem som er med, hvem som er administrator, og invitasjoner.",
        "Kven som er med, kven som er administrator, og invitasjonar.",
        "Who belongs, who is administrator, and invitations."
    );
    public static readonly Text NamedHelp = new(
        "Hvem som slipper inn i hvert testmiljø.",
        "Kven som slepp inn i kvart testmiljø.",
        "Who gets into each test environment."
    );
    public static readonly Text Mercantile = new(
        "Merkantile data",
        "Merkantile data",
        "Mercantile data"
    );
    public static readonly Text MercantileHelp = new(
        "Hvor fakturaen skal, og hvem vi kan snakke med.",
        "Kvar fakturaen skal, og kven vi kan snakke med.",
        "Where the invoice goes, and whom we can speak with."
    );
    public static readonly Text Points = new(
        "Varslingspunkter",
        "Varslingspunkt",
        "Notification points"
    );
    public static readonly Text PointsHelp = new(
        "Hvem som får beskjed når noe skjer eller går ut.",
        "Kven som får beskjed når noko skjer eller går ut.",
        "Who is told when something happens or expires."
    );
    public static readonly Text Log = new("Logg", "Logg", "Log");
    public static readonly Text LogHelp = new(
        "Hvem som gjorde hva, og når.",
        "Kven som gjorde kva, og når.",
        "Who did what, and when."
    );
}
