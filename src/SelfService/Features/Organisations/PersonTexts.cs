using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Words of the service desk's list of people.</summary>
internal static class PersonTexts
{
    public static readonly Text Intro = new(
        "Alle som har en bruker her, hvor de hører til, hva de kan gjøre, og hvordan de logger inn.",
        "Alle som har ein brukar her, kvar dei høyrer til, kva dei kan gjere, og korleis dei loggar inn.",
        "Everybody with an account here, where they belong, what they may do and how they sign in."
    );
    public static readonly Text SearchFor = new(
        "Navn eller e-postadresse",
        "Namn eller e-postadresse",
        "Name or e-mail address"
    );
    public static readonly Text One = new("Én person", "Éin person", "One person");
    public static readonly Text Many = new("{0} personer", "{0} personar", "{0} people");
    public static readonly Text NoMatch = new(
        "Ingen personer passer med dette.",
        "Ingen personar passar med dette.",
        "No people match."
    );
    public static readonly Text NoMatchWhat = new(
        "Søk på en del av navnet eller e-postadressen. Den som bare har fått en invitasjon, står hos virksomheten.",
        "Søk på ein del av namnet eller e-postadressa. Den som berre har fått ein invitasjon, står hos verksemda.",
        "Search for a part of the name or the address. Whoever has only been invited stands at the organisation."
    );
    public static readonly Text ShowAll = new(
        "Vis alle personer",
        "Vis alle personar",
        "Show all people"
    );
    public static readonly Text Operator = new("Operatør", "Operatør", "Operator");
    public static readonly Text Rights = new("Rettigheter", "Rettar", "Rights");
    public static readonly Text RightFor = new("{0} for {1}", "{0} for {1}", "{0} for {1}");
    public static readonly Text SignIn = new("Innlogging", "Innlogging", "Sign-in");
    public static readonly Text Password = new("Passord: {0}", "Passord: {0}", "Password: {0}");
    public static readonly Text Passkey = new("Passnøkkel: {0}", "Passnøkkel: {0}", "Passkey: {0}");
    public static readonly Text SecondFactor = new(
        "Engangskode: {0}",
        "Eingongskode: {0}",
        "One-time code: {0}"
    );
    public static readonly Text Yes = new("ja", "ja", "yes");
    public static readonly Text No = new("nei", "nei", "no");
}
