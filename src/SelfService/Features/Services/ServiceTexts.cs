using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Services;

internal static class ServiceTexts
{
    public static readonly Text Services = new(
        "Virksomhetens tjenester",
        "Tenestene til verksemda",
        "The organisation's services"
    );
    public static readonly Text ServicesIntro = new(
        "Alt virksomheten tilbyr og bruker, i alle miljøer.",
        "Alt verksemda tilbyr og bruker, i alle miljø.",
        "Everything that your organisation offers and uses, in all environments."
    );
    public static readonly Text None = new(
        "Virksomheten har verken API-er eller integrasjoner ennå.",
        "Verksemda har verken API eller integrasjonar enno.",
        "Your organisation has neither APIs nor integrations yet."
    );
    public static readonly Text StartHere = new(
        "Velg et miljø under Administrasjon av tjenester for å lage de første. Begynn i et testmiljø.",
        "Vel eit miljø under Administrasjon av tenester for å lage dei første. Begynn i eit testmiljø.",
        "Choose an environment under Administration of services to create the first ones. Begin in a test environment."
    );
    public static readonly Text SearchFor = new(
        "Navn, prefiks eller klient-ID",
        "Namn, prefiks eller klient-ID",
        "Name, prefix or client ID"
    );
    public static readonly Text AllEnvironments = new("Alle", "Alle", "All");
    public static readonly Text NoMatch = new(
        "Ingen av tjenestene passer med søket.",
        "Ingen av tenestene passar med søket.",
        "No service fits the search."
    );
    public static readonly Text NoMatchWhat = new(
        "Søk med færre tegn, velg et annet miljø, eller se alle.",
        "Søk med færre teikn, vel eit anna miljø, eller sjå alle.",
        "Search for less, choose another environment, or look at all."
    );
    public static readonly Text ShowAll = new("Vis alle", "Vis alle", "Show all");
    public static readonly Text One = new("1 tjeneste", "1 teneste", "1 service");
    public static readonly Text Many = new("{0} tjenester", "{0} tenester", "{0} services");
    public static readonly Text SomeOf = new(
        "{0} av {1} tjenester",
        "{0} av {1} tenester",
        "{0} of {1} services"
    );
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text Kind = new("Type", "Type", "Type");
    public static readonly Text Provider = new("API-tilbyder", "API-tilbydar", "API provider");
    public static readonly Text Environment = new("Miljø", "Miljø", "Environment");
    public static readonly Text Mercantile = new(
        "Merkantile data",
        "Merkantile data",
        "Mercantile data"
    );
    public static readonly Text Deeds = new("Handling", "Handling", "Actions");
    public static readonly Text Edit = new(
        "Rediger integrasjon",
        "Rediger merkantile data",
        "Edit mercantile data"
    );
    public static readonly Text ForAll = new(
        "Merkantile data for virksomheten",
        "Merkantile data for verksemda",
        "Mercantile data of the organisation"
    );
    public static readonly Text OfSupplier = new("Leverandøren", "Leverandøren", "The supplier");
    public static readonly Text State = new("Status", "Status", "State");
    public static readonly Text Active = new("Aktiv", "Aktiv", "Active");
    public static readonly Text Inactive = new("Deaktivert", "Deaktivert", "Deactivated");
    public static readonly Text Administration = new(
        "Administrasjon av tjenester",
        "Administrasjon av tenester",
        "Administration of services"
    );
    public static readonly Text AdministrationIntro = new(
        "Miljøene er atskilt: det du lager i ett, finnes ikke i de andre.",
        "Miljøa er skilde: det du lagar i eitt, finst ikkje i dei andre.",
        "The environments are separate: what you create in one does not exist in the others."
    );
    public static readonly Text ProdIsClosed = new(
        "Endringer i produksjon krever innlogging med Ansattporten og en rettighet i virksomheten.",
        "Endringar i produksjon krev innlogging med Ansattporten og ein rett i verksemda.",
        "Changes in production need a sign-in with Ansattporten and a right in the organisation."
    );
    public static readonly Text MyApis = new("Mine API", "Mine API", "My APIs");
    public static readonly Text MyApisHelp = new(
        "Scopes dere tilbyr, og hvem som har tilgang.",
        "Scope de tilbyr, og kven som har tilgang.",
        "The scopes that you offer, and who has access."
    );
    public static readonly Text Integrations = new(
        "Integrasjoner",
        "Integrasjonar",
        "Integrations"
    );
    public static readonly Text IntegrationsHelp = new(
        "Klienter dere bruker andres API-er med, og nøklene deres.",
        "Klientar de bruker andre sine API med, og nøklane deira.",
        "The clients that you use other people's APIs with, and their keys."
    );
    public static readonly Text In = new("{0} i {1}", "{0} i {1}", "{0} in {1}");
}
