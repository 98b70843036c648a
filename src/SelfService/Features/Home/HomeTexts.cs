using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Home;

internal static class HomeTexts
{
    public static readonly Text Welcome = new(
        "Selvbetjening for API-er mellom virksomheter",
        "Sjølvbetening for API mellom verksemder",
        "Self-service for APIs between organisations"
    );
    public static readonly Text WhatItIs = new(
        "Portvakt utsteder token til virksomheters maskiner, så de trygt kan bruke hverandres API-er. Tilbyderen bestemmer her hvem som får tilgang, og den som skal bruke et API, registrerer klienter og nøkler.",
        "Portvakt utferdar token til maskinene til verksemder, så dei trygt kan bruke API-a til kvarandre. Tilbydaren bestemmer her kven som får tilgang, og den som skal bruke eit API, registrerer klientar og nøklar.",
        "Portvakt issues tokens to the machines of organisations, so that they can safely use each other's APIs. Here the provider decides who gets access, and whoever is to use an API registers clients and keys."
    );
    public static readonly Text SignIn = new("Logg inn", "Logg inn", "Sign in");
    public static readonly Text Register = new("Registrer deg", "Registrer deg", "Register");
    public static readonly Text HowItWorks = new(
        "Slik virker det",
        "Slik verkar det",
        "How it works"
    );
    public static readonly Text Provide = new("Tilby et API", "Tilby eit API", "Offer an API");
    public static readonly Text ProvideText = new(
        "Lag et scope for API-et, og gi virksomhetene som skal bruke det, tilgang.",
        "Lag eit scope for API-et, og gi verksemdene som skal bruke det, tilgang.",
        "Create a scope for the API, and give access to the organisations that are to use it."
    );
    public static readonly Text Use = new("Bruke et API", "Bruke eit API", "Use an API");
    public static readonly Text UseText = new(
        "Lag en integrasjon, velg scopes dere har fått tilgang til, og registrer en offentlig nøkkel.",
        "Lag ein integrasjon, vel scope de har fått tilgang til, og registrer ein offentleg nøkkel.",
        "Create an integration, choose scopes that you have been granted, and register a public key."
    );
    public static readonly Text SeeCatalogue = new(
        "Se hvilke API-er som finnes",
        "Sjå kva API som finst",
        "See which APIs there are"
    );
    public static readonly Text Token = new("Hente token", "Hente token", "Fetch tokens");
    public static readonly Text TokenText = new(
        "Klienten signerer en forespørsel med nøkkelen sin og får et token som API-et kan kontrollere.",
        "Klienten signerer ein førespurnad med nøkkelen sin og får eit token som API-et kan kontrollere.",
        "The client signs a request with its key and gets a token that the API can verify."
    );
    public static readonly Text Home = new("Oversikt", "Oversikt", "Overview");
    public static readonly Text Done = new("Gjort", "Gjort", "Done");
    public static readonly Text Concerns = new(
        "Gjelder «{0}».",
        "Gjeld «{0}».",
        "This is about “{0}”."
    );
    public static readonly Text GetPrefix = new(
        "Få et prefiks for virksomheten.",
        "Få eit prefiks for verksemda.",
        "Get a prefix for your organisation."
    );
    public static readonly Text GetPrefixVerb = new(
        "Få et prefiks",
        "Få eit prefiks",
        "Get a prefix"
    );
    public static readonly Text GetStarted = new("Kom i gang", "Kom i gang", "Get started");
    public static readonly Text StartInTest = new(
        "Begynn i {0}. Det du lager der, er ikke synlig i de andre miljøene.",
        "Begynn i {0}. Det du lagar der, er ikkje synleg i dei andre miljøa.",
        "Begin in {0}. What you create there is not visible in the other environments."
    );
    public static readonly Text TermsFirst = new(
        "Bruksvilkårene må godtas først",
        "Bruksvilkåra må godtakast først",
        "The terms of use must be accepted first"
    );
    public static readonly Text TermsText = new(
        "Du kan se deg rundt, men ingenting kan opprettes før virksomheten har godtatt dem.",
        "Du kan sjå deg rundt, men ingenting kan opprettast før verksemda har godteke dei.",
        "You can look around, but nothing can be created before your organisation has accepted them."
    );
    public static readonly Text ReadTerms = new(
        "Les bruksvilkårene",
        "Les bruksvilkåra",
        "Read the terms of use"
    );
    public static readonly Text MakeScope = new(
        "Lag et scope under virksomhetens prefiks.",
        "Lag eit scope under prefikset til verksemda.",
        "Create a scope under your organisation's prefix."
    );
    public static readonly Text MakeScopeVerb = new(
        "Lag et scope",
        "Lag eit scope",
        "Create a scope"
    );
    public static readonly Text AddAccess = new(
        "Legg til tilgang for dem som skal bruke API-et.",
        "Legg til tilgang for dei som skal bruke API-et.",
        "Add access for those who are to use the API."
    );
    public static readonly Text AddAccessVerb = new(
        "Legg til tilgang",
        "Legg til tilgang",
        "Add access"
    );
    public static readonly Text MakeIntegration = new(
        "Lag en integrasjon og velg scopes.",
        "Lag ein integrasjon og vel scope.",
        "Create an integration and choose scopes."
    );
    public static readonly Text MakeIntegrationVerb = new(
        "Lag en integrasjon",
        "Lag ein integrasjon",
        "Create an integration"
    );
    public static readonly Text ChooseScopes = new("Velg scopes.", "Vel scope.", "Choose scopes.");
    public static readonly Text ChooseScopesVerb = new("Velg scopes", "Vel scope", "Choose scopes");
    public static readonly Text AddKey = new(
        "Legg inn den offentlige nøkkelen.",
        "Legg inn den offentlege nøkkelen.",
        "Add the public key."
    );
    public static readonly Text AddKeyVerb = new("Legg til nøkkel", "Legg til nøkkel", "Add key");
    public static readonly Text FetchToken = new(
        "Hent et token med den private nøkkelen.",
        "Hent eit token med den private nøkkelen.",
        "Fetch a token with the private key."
    );
    public static readonly Text FetchTokenVerb = new("Hent token", "Hent token", "Fetch a token");
    public static readonly Text MyApis = new("Mine API", "Mine API", "My APIs");
    public static readonly Text Integrations = new(
        "Integrasjoner",
        "Integrasjonar",
        "Integrations"
    );
    public static readonly Text AllServices = new(
        "Se alle virksomhetens tjenester",
        "Sjå alle tenestene til verksemda",
        "See all of the organisation's services"
    );
    public static readonly Text ToServiceDesk = new(
        "Til kundeservice",
        "Til kundeservice",
        "Go to the service desk"
    );
    public static readonly Text NoOrganisation = new(
        "Brukeren din er ikke knyttet til en virksomhet.",
        "Brukaren din er ikkje knytt til ei verksemd.",
        "Your account does not belong to an organisation."
    );
    public static readonly Text AskServiceDesk = new(
        "Be kundeservice registrere virksomheten og e-postdomenet.",
        "Be kundeservice registrere verksemda og e-postdomenet.",
        "Ask the service desk to register the organisation and its e-mail domain."
    );
}
