using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Catalogue;

/// <summary>Words of the catalogue.</summary>
internal static partial class CatalogueTexts
{
    public static readonly Text Catalogue = new("API-katalog", "API-katalog", "API catalogue");
    public static readonly Text Intro = new(
        "Alle offentlige scopes i dette miljøet, fra alle virksomheter. Finn det dere trenger, og be om tilgang.",
        "Alle offentlege scope i dette miljøet, frå alle verksemder. Finn det de treng, og be om tilgang.",
        "All public scopes in this environment, of all organisations. Find what you need, and ask for access."
    );
    public static readonly Text Nothing = new(
        "Ingen virksomheter har offentlige scopes i {0} ennå.",
        "Ingen verksemder har offentlege scope i {0} enno.",
        "No organisation has public scopes in {0} yet."
    );
    public static readonly Text NothingWhat = new(
        "Tilbyr dere selv et API? Lag et offentlig scope, så står det her.",
        "Tilbyr de sjølve eit API? Lag eit offentleg scope, så står det her.",
        "Do you offer an API yourselves? Create a public scope, and it is listed here."
    );
    public static readonly Text LookElsewhere = new(
        "Se i et annet miljø. Det som tilbys i ett miljø, finnes ikke i de andre.",
        "Sjå i eit anna miljø. Det som blir tilbydd i eitt miljø, finst ikkje i dei andre.",
        "Look in another environment. What is offered in one does not exist in the others."
    );
    public static readonly Text Environments = new("Miljøer", "Miljø", "Environments");
    public static readonly Text OwnScopes = new("Se Mine API", "Sjå Mine API", "See My APIs");
    public static readonly Text SearchFor = new(
        "Ord, scope eller virksomhet",
        "Ord, scope eller verksemd",
        "Word, scope or organisation"
    );
    public static readonly Text All = new("Alle", "Alle", "All");
    public static readonly Text Ours = new(
        "Deres: tildelt eller forespurt",
        "Dykkar: tildelte eller førespurde",
        "Yours: granted or requested"
    );
    public static readonly Text NoMatch = new(
        "Ingen scopes i katalogen passer til søket.",
        "Ingen scope i katalogen passar til søket.",
        "No scopes in the catalogue fit the search."
    );
    public static readonly Text NoMatchWhat = new(
        "Søk med færre ord. Scopet kan også være privat, eller ligge i et annet miljø enn {0}. Spør den som tilbyr API-et.",
        "Søk med færre ord. Scopet kan òg vere privat, eller liggje i eit anna miljø enn {0}. Spør den som tilbyr API-et.",
        "Search with fewer words. The scope may also be private, or in another environment than {0}. Ask whoever provides the API."
    );
    public static readonly Text ShowAll = new("Vis alle", "Vis alle", "Show all");
    public static readonly Text OneScope = new("1 scope", "1 scope", "1 scope");
    public static readonly Text ScopeCount = new("{0} scopes", "{0} scope", "{0} scopes");
    public static readonly Text SomeOf = new(
        "{0} av {1} scopes",
        "{0} av {1} scope",
        "{0} of {1} scopes"
    );
    public static readonly Text Scope = new("Scope", "Scope", "Scope");
    public static readonly Text Owner = new("Tilbyder", "Tilbydar", "Provider");
    public static readonly Text Description = new("Beskrivelse", "Skildring", "Description");
    public static readonly Text Access = new("Tilgang", "Tilgang", "Access");
    public static readonly Text Open = new(
        "Tilgjengelig for alle",
        "Tilgjengeleg for alle",
        "Available to everyone"
    );
    public static readonly Text OnRequest = new("På forespørsel", "På førespurnad", "On request");

    /// <summary>What a standing is called.</summary>
    public static Text Name(CatalogueStanding standing) =>
        standing switch
        {
            CatalogueStanding.Own => new("Eget scope", "Eige scope", "Your scope"),
            CatalogueStanding.Granted => new("Tildelt", "Tildelt", "Granted"),
            CatalogueStanding.Requested => new("Forespurt", "Førespurt", "Requested"),
            CatalogueStanding.Open => Open,
            CatalogueStanding.OnRequest => OnRequest,
            _ => new("Gis av kundeservice", "Blir gitt av kundeservice", "By the service desk"),
        };

    /// <summary>How access is got, with {0} for the owner.</summary>
    public static Text How(CatalogueStanding standing) =>
        standing switch
        {
            CatalogueStanding.Own => new(
                "Scopet er deres eget, så integrasjonene deres kan bruke det. Andre ber om tilgang her, og dere svarer under Forespørsler.",
                "Scopet er dykkar eige, så integrasjonane dykkar kan bruke det. Andre ber om tilgang her, og de svarar under Førespurnader.",
                "The scope is your own, so your integrations can use it. Others ask for access here, and you answer under Requests."
            ),
            CatalogueStanding.Granted => new(
                "{0} har gitt dere tilgang. Legg scopet til på integrasjonen som skal bruke det.",
                "{0} har gitt dykk tilgang. Legg scopet til på integrasjonen som skal bruke det.",
                "{0} has given you access. Add the scope to the integration that is to use it."
            ),
            CatalogueStanding.Requested => new(
                "Dere har bedt om tilgang, og {0} har ikke svart ennå.",
                "De har bede om tilgang, og {0} har ikkje svart enno.",
                "You have asked for access, and {0} has not answered yet."
            ),
            CatalogueStanding.Open => new(
                "Alle kan bruke scopet. Legg det til på integrasjonen som skal bruke det.",
                "Alle kan bruke scopet. Legg det til på integrasjonen som skal bruke det.",
                "Everyone may use the scope. Add it to the integration that is to use it."
            ),
            CatalogueStanding.OnRequest => new(
                "Be om tilgang, så avgjør {0}. Oppgi formålet, og gjerne integrasjonen som skal ha scopet.",
                "Be om tilgang, så avgjer {0}. Oppgi føremålet, og gjerne integrasjonen som skal ha scopet.",
                "Ask for access, and {0} decides. State the purpose, and the integration that is to have the scope if you like."
            ),
            _ => new(
                "Scopet styrer selvbetjeningen selv. Kundeservice gir det til dem som trenger det.",
                "Scopet styrer sjølvbeteninga sjølv. Kundeservice gir det til dei som treng det.",
                "The scope governs the self-service itself. The service desk gives it to those who need it."
            ),
        };

    /// <summary>What tokens are.</summary>
    public static Text Name(TokenForm form) =>
        form == Domain.Scopes.TokenForm.Opaque
            ? new("Uten lesbart innhold (opaque)", "Utan lesbart innhald (opaque)", "Opaque")
            : new("Lesbart (JWT)", "Lesbart (JWT)", "Self-contained (JWT)");

    /// <summary>A number of seconds in the largest unit that gives a whole number.</summary>
    public static Text Length(int seconds) =>
        seconds switch
        {
            3600 => new("1 time", "1 time", "1 hour"),
            60 => new("1 minutt", "1 minutt", "1 minute"),
            _ when seconds % 3600 == 0 => new Text("{0} timer", "{0} timar", "{0} hours").With(
                seconds / 3600
            ),
            _ when seconds % 60 == 0 => new Text("{0} minutter", "{0} minutt", "{0} minutes").With(
                seconds / 60
            ),
            _ => new Text("{0} sekunder", "{0} sekund", "{0} seconds").With(seconds),
        };
}
