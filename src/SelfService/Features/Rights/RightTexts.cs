using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>Words of the pages where rights are given and removed.</summary>
internal static partial class RightTexts
{
    public static readonly Text Others = AltinnMenu.Others;
    public static readonly Text OthersIntro = new(
        "Her gir og fjerner du rettighetene som selvbetjeningen spør etter i dette miljøet.",
        "Her gir og fjernar du rettane som sjølvbeteninga spør etter i dette miljøet.",
        "Here you give and remove the rights that the self-service asks for in this environment."
    );
    public static readonly Text AddPerson = new(
        "Gi rettigheter til en person",
        "Gi rettar til ein person",
        "Give rights to a person"
    );
    public static readonly Text Number = new(
        "Fødselsnummer",
        "Fødselsnummer",
        "National identity number"
    );
    public static readonly Text NumberHelp = new(
        "11 siffer. D-nummer går også.",
        "11 siffer. D-nummer går òg.",
        "11 digits. A D number will also do."
    );
    public static readonly Text Surname = new("Etternavn", "Etternamn", "Surname");
    public static readonly Text SurnameHelp = new(
        "Fødselsnummer og etternavn må høre sammen.",
        "Fødselsnummer og etternamn må høyre saman.",
        "The number and the surname must belong together."
    );
    public static readonly Text HaveRights = new(
        "Personer med rettigheter",
        "Personar med rettar",
        "People with rights"
    );
    public static readonly Text Nobody = new(
        "Ingen har rettigheter i virksomheten i dette miljøet.",
        "Ingen har rettar i verksemda i dette miljøet.",
        "Nobody has rights in the organisation in this environment."
    );
    public static readonly Text NobodyWhat = new(
        "Skriv fødselsnummer og etternavn til den som skal få rettigheter.",
        "Skriv fødselsnummer og etternamn til den som skal få rettar.",
        "Enter the number and the surname of whoever is to have rights."
    );
    public static readonly Text Person = new("Person", "Person", "Person");
    public static readonly Text Born = new("født {0}", "fødd {0}", "born {0}");
    public static readonly Text Rights = new("Rettigheter", "Rettar", "Rights");
    public static readonly Text RoleWord = new("Rolle", "Rolle", "Role");
    public static readonly Text Deed = new("Handling", "Handling", "Actions");
    public static readonly Text Organisation = new("Virksomhet", "Verksemd", "Organisation");
    public static readonly Text GiveOrRemove = new(
        "Gi eller fjerne tilgang",
        "Gi eller fjerne tilgang",
        "Give or remove access"
    );
    public static readonly Text CanGive = new(
        "Kan gi og fjerne rettigheter",
        "Kan gi og fjerne rettar",
        "Can give and remove rights"
    );
    public static readonly Text InMainUnit = new(
        "i hovedenheten",
        "i hovudeininga",
        "in the main unit"
    );
    public static readonly Text GiveNew = new(
        "Gi nye rettigheter",
        "Gi nye rettar",
        "Give new rights"
    );
    public static readonly Text SearchRights = new(
        "Søk etter rettighet",
        "Søk etter rett",
        "Search for a right"
    );
    public static readonly Text NoMatch = new(
        "Ingen rettighet passer med «{0}».",
        "Ingen rett passar med «{0}».",
        "No right matches “{0}”."
    );
    public static readonly Text NoMatchWhat = new(
        "Søk på «Maskinporten» for å se alle.",
        "Søk på «Maskinporten» for å sjå alle.",
        "Search for “Maskinporten” to see all of them."
    );
    public static readonly Text HasAlready = new(
        "Personen har rettigheten.",
        "Personen har retten.",
        "The person has this right."
    );
    public static readonly Text Give = new("Gi rettigheter", "Gi rettar", "Give rights");
    public static readonly Text ChooseAll = new("Velg alle", "Vel alle", "Choose all");
    public static readonly Text HasThese = new("Rettigheter i dag", "Rettar i dag", "Rights today");
    public static readonly Text RemoveSome = new(
        "Fjern en eller flere rettigheter",
        "Fjern ein eller fleire rettar",
        "Remove one or more rights"
    );
    public static readonly Text RemoveIntro = new(
        "Trykk på «Fjern» ved hver rettighet som skal bort, og så på «Ferdig». Ingenting er fjernet før det.",
        "Trykk på «Fjern» ved kvar rett som skal bort, og så på «Ferdig». Ingenting er fjerna før det.",
        "Press “Remove” at each right that is to go, and then “Done”. Nothing is removed before that."
    );
    public static readonly Text Remove = new("Fjern", "Fjern", "Remove");
    public static readonly Text Keep = new("Behold", "Behald", "Keep");
    public static readonly Text WillGo = new("Blir fjernet", "Blir fjerna", "Will be removed");
    public static readonly Text Done = new("Ferdig", "Ferdig", "Done");
    public static readonly Text ApisPurpose = new(
        "Forvalte scopes og bestemme hvem som har tilgang til dem.",
        "Forvalte scope og bestemme kven som har tilgang til dei.",
        "Look after scopes and decide who has access to them."
    );
    public static readonly Text IntegrationsPurpose = new(
        "Opprette, endre og deaktivere integrasjoner mot Maskinporten, ID-porten og KRR.",
        "Opprette, endre og deaktivere integrasjonar mot Maskinporten, ID-porten og KRR.",
        "Create, change and deactivate integrations with Maskinporten, ID-porten and KRR."
    );
    public static readonly Text SuppliersPurpose = new(
        "Åpner feltet «For en kunde». Personen må også ha rettigheten for integrasjoner.",
        "Opnar feltet «For ein kunde». Personen må òg ha retten for integrasjonar.",
        "Opens the field “For a customer”. The person must have the right for integrations as well."
    );

    /// <summary>What a right opens, in one sentence.</summary>
    public static Text Purpose(Right right) =>
        right switch
        {
            Right.Apis => ApisPurpose,
            Right.Integrations => IntegrationsPurpose,
            _ => SuppliersPurpose,
        };
}
