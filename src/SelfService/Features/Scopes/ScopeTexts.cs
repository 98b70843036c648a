using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Words of "Mine API" and of a scope's own facts.</summary>
internal static class ScopeTexts
{
    public static readonly Text DelegationSchemes = new(
        "Delegeringsordninger",
        "Delegeringsordningar",
        "Delegation schemes"
    );
    public static readonly Text MyApis = new("Mine API", "Mine API", "My APIs");
    public static readonly Text MyApisIntro = new(
        "Scopene som virksomheten tilbyr her, og hvor mange som har tilgang til hvert av dem.",
        "Scopa som verksemda tilbyr her, og kor mange som har tilgang til kvart av dei.",
        "The scopes that your organisation offers here, and how many have access to each."
    );
    public static readonly Text NewScope = new("Nytt scope", "Nytt scope", "New scope");
    public static readonly Text OneScope = new("1 scope", "1 scope", "1 scope");
    public static readonly Text ScopeCount = new("{0} scopes", "{0} scope", "{0} scopes");
    public static readonly Text SomeOf = new(
        "{0} av {1} scopes",
        "{0} av {1} scope",
        "{0} of {1} scopes"
    );
    public static readonly Text SearchFor = new(
        "Navn eller beskrivelse",
        "Namn eller skildring",
        "Name or description"
    );
    public static readonly Text NoMatch = new(
        "Ingen av scopene har «{0}» i navnet eller beskrivelsen.",
        "Ingen av scopa har «{0}» i namnet eller skildringa.",
        "No scope has “{0}” in its name or description."
    );
    public static readonly Text NoMatchWhat = new(
        "Søk med færre tegn, eller se alle. Det kan også ligge i et annet miljø.",
        "Søk med færre teikn, eller sjå alle. Det kan også liggje i eit anna miljø.",
        "Search for less, or look at all. It may also be in another environment."
    );
    public static readonly Text ShowAll = new("Vis alle", "Vis alle", "Show all");
    public static readonly Text NoScopes = new(
        "Virksomheten har ingen scopes i dette miljøet ennå.",
        "Verksemda har ingen scope i dette miljøet enno.",
        "Your organisation has no scopes in this environment yet."
    );
    public static readonly Text MakeFirst = new(
        "Et scope er det andre ber om tilgang til. Prefikset er klart: {0}.",
        "Eit scope er det andre ber om tilgang til. Prefikset er klart: {0}.",
        "A scope is what others ask for access to. The prefix is ready: {0}."
    );
    public static readonly Text NoPrefix = new(
        "Virksomheten har ikke noe prefiks i {0}, så du kan ikke lage scopes her ennå.",
        "Verksemda har ikkje noko prefiks i {0}, så du kan ikkje lage scope her enno.",
        "Your organisation has no prefix in {0}, so you cannot create scopes here yet."
    );
    public static readonly Text PrefixIs = new(
        "Prefikset er ordet foran kolonet i et scope. Det er virksomhetens eget, og kundeservice tildeler det.",
        "Prefikset er ordet framfor kolonet i eit scope. Det er verksemda sitt eige, og kundeservice tildeler det.",
        "The prefix is the word in front of the colon in a scope. It is your organisation's own, and the service desk grants it."
    );
    public static readonly Text OrderPrefix = new(
        "Bestill prefiks",
        "Bestill prefiks",
        "Order a prefix"
    );
    public static readonly Text OrderAnother = new(
        "Trenger dere et prefiks til? Bestill det her.",
        "Treng de eit prefiks til? Bestill det her.",
        "Do you need another prefix? Order it here."
    );
    public static readonly Text Scope = new("Scope", "Scope", "Scope");
    public static readonly Text Configuration = new("Oppsett", "Oppsett", "Configuration");
    public static readonly Text Activity = new("Se aktivitet", "Sjå aktivitet", "See activity");
    public static readonly Text Owner = new("Virksomhet", "Verksemd", "Organisation");
    public static readonly Text NameGroup = new("Navn", "Namn", "Name");
    public static readonly Text NameGroupHelp = new(
        "Det fulle navnet blir prefikset, et kolon og resten. Det kan ikke endres senere.",
        "Det fulle namnet blir prefikset, eit kolon og resten. Det kan ikkje endrast seinare.",
        "The full name is the prefix, a colon and the rest. It cannot be changed later."
    );
    public static readonly Text Prefix = new("Prefiks", "Prefiks", "Prefix");
    public static readonly Text Subscope = new("Delscope", "Delscope", "Sub-scope");
    public static readonly Text SubscopeHelp = new(
        "Resten av navnet, for eksempel kjoretoy/opplysninger.read. Skråstrek og punktum er tillatt.",
        "Resten av namnet, til dømes koyretoy/opplysningar.read. Skråstrek og punktum er tillatne.",
        "The rest of the name, such as vehicles/details.read. Slashes and dots are allowed."
    );
    public static readonly Text Description = new("Beskrivelse", "Skildring", "Description");
    public static readonly Text DescriptionHelp = new(
        "Hva scopet gir tilgang til, slik at andre forstår det. Høyst 255 tegn.",
        "Kva scopet gir tilgang til, slik at andre forstår det. Høgst 255 teikn.",
        "What the scope gives access to, so that others understand it. At most 255 characters."
    );
    public static readonly Text Visibility = new("Synlighet", "Synlegheit", "Visibility");
    public static readonly Text PublicHelp = new(
        "Alle kan se at scopet finnes.",
        "Alle kan sjå at scopet finst.",
        "Everyone can see that the scope exists."
    );
    public static readonly Text PrivateHelp = new(
        "Bare dere og de som har tilgang, kan se det.",
        "Berre de og dei som har tilgang, kan sjå det.",
        "Only you and those who have access can see it."
    );
    public static readonly Text WhoMayUse = new(
        "Hvem kan bruke det?",
        "Kven kan bruke det?",
        "Who may use it?"
    );
    public static readonly Text ForAll = new(
        "Tilgjengelig for alle",
        "Tilgjengeleg for alle",
        "Available to everyone"
    );
    public static readonly Text ForAllHelp = new(
        "Alle virksomheter kan bruke scopet uten at dere legger til tilgang.",
        "Alle verksemder kan bruke scopet utan at de legg til tilgang.",
        "Every organisation can use the scope without you adding access."
    );
    public static readonly Text Kinds = new(
        "Tillatte integrasjonstyper",
        "Tillatne integrasjonstypar",
        "Allowed integration types"
    );
    public static readonly Text KindsHelp = new(
        "Velger du ingen, er alle tillatt.",
        "Vel du ingen, er alle tillatne.",
        "If you choose none, all are allowed."
    );
    public static readonly Text AllKinds = new("Alle", "Alle", "All");
    public static readonly Text MaxLifetime = new(
        "Lengste levetid for token (sekunder)",
        "Lengste levetid for token (sekund)",
        "Maximum token lifetime (seconds)"
    );
    public static readonly Text MaxLifetimeHelp = new(
        "Gjelder alle som bruker scopet. La feltet stå tomt for ingen egen grense.",
        "Gjeld alle som bruker scopet. La feltet stå tomt for inga eiga grense.",
        "Holds for everyone who uses the scope. Leave it empty for no limit of its own."
    );
    public static readonly Text NoCap = new(
        "Ingen egen grense",
        "Inga eiga grense",
        "No limit of its own"
    );
    public static readonly Text Create = new("Opprett", "Opprett", "Create");
    public static readonly Text ScopeCreated = new(
        "Scopet {0} er opprettet. Legg til tilgang for virksomhetene som skal bruke det.",
        "Scopet {0} er oppretta. Legg til tilgang for verksemdene som skal bruke det.",
        "The scope {0} has been created. Add access for the organisations that will use it."
    );
    public static readonly Text AccessCount = new("Tilganger", "Tilgangar", "Access");
    public static readonly Text OpenToAll = new("Alle", "Alle", "All");
    public static readonly Text State = new("Status", "Status", "State");
    public static readonly Text Active = new("Aktivt", "Aktivt", "Active");
    public static readonly Text Inactive = new("Deaktivert", "Deaktivert", "Deactivated");
    public static readonly Text Created = new("Opprettet", "Oppretta", "Created");

    /// <summary>What a visibility is called.</summary>
    public static Text Name(Visibility visibility) =>
        visibility switch
        {
            Domain.Scopes.Visibility.Public => new("Offentlig", "Offentleg", "Public"),
            Domain.Scopes.Visibility.Private => new("Privat", "Privat", "Private"),
            _ => new("Intern", "Intern", "Internal"),
        };
}
