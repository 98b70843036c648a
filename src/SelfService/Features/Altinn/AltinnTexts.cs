using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Altinn;

/// <summary>Words of the way into the register.</summary>
internal static class AltinnTexts
{
    public static readonly Text Altinn = AltinnMenu.Altinn;
    public static readonly Text Profile = AltinnMenu.Profile;
    public static readonly Text Others = AltinnMenu.Others;
    public static readonly Text Api = AltinnMenu.Api;
    public static readonly Text StartIntro = new(
        "Her bestemmer virksomheten hvem som får gjøre hva i miljøet {0}, og hvilke leverandører som får handle for den.",
        "Her bestemmer verksemda kven som får gjere kva i miljøet {0}, og kva leverandørar som får handle for henne.",
        "Here the organisation decides who may do what in the environment {0}, and which suppliers may act for it."
    );
    public static readonly Text WhoGives = new(
        "Daglig leder og hovedadministrator gir og fjerner rettigheter. De representerer også underenhetene.",
        "Dagleg leiar og hovudadministrator gir og fjernar rettar. Dei representerer òg undereiningane.",
        "The general manager and the main administrator give and remove rights. They represent the sub units too."
    );
    public static readonly Text ElsewhereIntro = new(
        "Rettigheter og delegeringer for miljøet {0} ligger i Altinn, ikke her.",
        "Rettar og delegeringar for miljøet {0} ligg i Altinn, ikkje her.",
        "Rights and delegations for the environment {0} are in Altinn, not here."
    );
    public static readonly Text GoThere = new("Gå til Altinn", "Gå til Altinn", "Go to Altinn");
    public static readonly Text SignIn = new("Logg inn", "Logg inn", "Sign in");
    public static readonly Text LookOnly = new(
        "Fortsett med brukeren din",
        "Hald fram med brukaren din",
        "Continue with your account"
    );
    public static readonly Text Represent = new(
        "Velg virksomhet",
        "Vel verksemd",
        "Choose organisation"
    );
    public static readonly Text RepresentIntro = new(
        "Velg virksomheten du skal representere.",
        "Vel verksemda du skal representere.",
        "Choose the organisation that you are to represent."
    );
    public static readonly Text Organisations = new("Virksomheter", "Verksemder", "Organisations");
    public static readonly Text Choose = new("Velg", "Vel", "Choose");
    public static readonly Text MoreWhenSignedIn = new(
        "Flere virksomheter og underenheter kan stå her når du har logget inn.",
        "Fleire verksemder og undereiningar kan stå her når du har logga inn.",
        "More organisations and sub units may be here once you have signed in."
    );
    public static readonly Text AnotherOrganisation = new(
        "Velg en annen",
        "Vel ei anna",
        "Choose another"
    );
    public static readonly Text OthersBody = new(
        "Gi personer rettighetene som selvbetjeningen spør etter, og fjern dem igjen.",
        "Gi personar rettane som sjølvbeteninga spør etter, og fjern dei att.",
        "Give people the rights that the self-service asks for, and remove them again."
    );
    public static readonly Text ApiBody = new(
        "La leverandører hente token for virksomheten, og se hva andre har delegert til dere.",
        "La leverandørar hente token for verksemda, og sjå kva andre har delegert til dykk.",
        "Let suppliers fetch tokens for the organisation, and see what others have delegated to you."
    );
    public static readonly Text SystemsBody = new(
        "La et system hos en leverandør handle for virksomheten, eller registrer systemet deres som kunder kan godkjenne.",
        "La eit system hos ein leverandør handle for verksemda, eller registrer systemet dykkar som kundar kan godkjenne.",
        "Let a supplier’s system act for the organisation, or register your own for customers to approve."
    );
    public static readonly Text You = new(
        "Du i denne virksomheten",
        "Du i denne verksemda",
        "You in this organisation"
    );
    public static readonly Text YouUnknown = new(
        "Logg inn for å se hva du selv har lov til her.",
        "Logg inn for å sjå kva du sjølv har lov til her.",
        "Sign in to see what you may do here."
    );
    public static readonly Text Authority = new("Myndighet", "Myndigheit", "Authority");
    public static readonly Text IsAdministrator = Text.Same("Administrator");
    public static readonly Text IsNone = new("Ingen", "Inga", "None");
    public static readonly Text YourRights = new("Rettigheter", "Rettar", "Rights");
    public static readonly Text NoRights = new(
        "Ingen i dette miljøet",
        "Ingen i dette miljøet",
        "None in this environment"
    );
}
