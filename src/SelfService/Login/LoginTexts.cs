using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Login;

/// <summary>Words around sign-in and refusals.</summary>
internal static class LoginTexts
{
    public static readonly Text ToFrontPage = new(
        "Til forsiden",
        "Til framsida",
        "To the front page"
    );
    public static readonly Text ReadTerms = new(
        "Les og godta bruksvilkårene",
        "Les og godta bruksvilkåra",
        "Read and accept the terms of use"
    );
    public static readonly Text AskForRight = new(
        "Be om rettighet",
        "Be om rettigheit",
        "Ask for the right"
    );
    public static readonly Text SignInWithAnsattporten = new(
        "Logg inn med Ansattporten",
        "Logg inn med Ansattporten",
        "Sign in with Ansattporten"
    );
    public static readonly Text Prod = new("produksjon", "produksjon", "production");
    public static readonly Text Test = Text.Same("test");
}
