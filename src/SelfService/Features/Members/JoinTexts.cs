using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Members;

/// <summary>Words of the page behind an invitation.</summary>
internal static class JoinTexts
{
    public static readonly Text Title = new("Bli med i {0}", "Bli med i {0}", "Join {0}");
    public static readonly Text IntroNew = new(
        "Skriv navnet ditt og velg et passord, så er brukeren klar.",
        "Skriv namnet ditt og vel eit passord, så er brukaren klar.",
        "Write your name and choose a password, and your account is ready."
    );
    public static readonly Text Organisation = new("Virksomhet", "Verksemd", "Organisation");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text Password = new("Passord", "Passord", "Password");
    public static readonly Text PasswordHelp = new(
        "Minst 12 tegn. En setning du husker, er bra.",
        "Minst 12 teikn. Ei setning du hugsar, er bra.",
        "At least 12 characters. A sentence that you remember is good."
    );
    public static readonly Text Join = new("Bli med", "Bli med", "Join");
    public static readonly Text JoinWhat = new(
        "Du beholder brukeren din, og kan bytte mellom virksomhetene øverst på siden.",
        "Du beheld brukaren din, og kan byte mellom verksemdene øvst på sida.",
        "You keep your account, and can switch between the organisations at the top of the page."
    );
    public static readonly Text SignInFirst = new(
        "Adressen har allerede en bruker. Logg inn, så kommer du tilbake hit.",
        "Adressa har allereie ein brukar. Logg inn, så kjem du tilbake hit.",
        "The address has an account already. Sign in, and you come back here."
    );
    public static readonly Text SignIn = new("Logg inn", "Logg inn", "Sign in");
    public static readonly Text Joined = new(
        "Du er med i {0}.",
        "Du er med i {0}.",
        "You belong to {0}."
    );
}
