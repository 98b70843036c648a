using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Operators;

internal static class OperatorTexts
{
    public static readonly Text Join = new(
        "Bli operatør hos kundeservice",
        "Bli operatør hos kundeservice",
        "Join the service desk"
    );
    public static readonly Text JoinIntro = new(
        "Du logger inn med passord og en engangskode fra en app. Lenken virker én gang.",
        "Du loggar inn med passord og ein eingongskode frå ein app. Lenkja verkar éin gong.",
        "You sign in with a password and a one-time code from an app. The link works once."
    );
    public static readonly Text Email = new("E-postadresse", "E-postadresse", "E-mail address");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text Password = new("Passord", "Passord", "Password");
    public static readonly Text PasswordHelp = new(
        "Minst 12 tegn.",
        "Minst 12 teikn.",
        "At least 12 characters."
    );
    public static readonly Text JoinButton = new("Bli operatør", "Bli operatør", "Join");
}
