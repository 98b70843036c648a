using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Development;

internal static class ClockTexts
{
    public static readonly Text Title = new("Klokken", "Klokka", "The clock");
    public static readonly Text Intro = new(
        "Flytt tiden for hele installasjonen, og se hva som skjer når noe går ut. Bare i prøvemodus. Innlogginger og token som går ut på veien, går ut her også.",
        "Flytt tida for heile installasjonen, og sjå kva som skjer når noko går ut. Berre i prøvemodus. Innloggingar og token som går ut på vegen, går ut her òg.",
        "Move the time of the whole installation, and see what happens when something ends. Only in trial mode. Sign-ins and tokens that end on the way end here too."
    );
    public static readonly Text Now = new("Klokken er", "Klokka er", "The time is");
    public static readonly Text Ahead = new("Flyttet", "Flytta", "Moved");
    public static readonly Text Real = new("Ikke flyttet", "Ikkje flytta", "Not moved");
    public static readonly Text Days = new("{0} dager", "{0} dagar", "{0} days");
    public static readonly Text Move = new(
        "Flytt fram, i dager",
        "Flytt fram, i dagar",
        "Move ahead, in days"
    );
    public static readonly Text MoveHelp = new(
        "Et helt tall. Et negativt tall flytter tilbake.",
        "Eit heilt tal. Eit negativt tal flytter tilbake.",
        "A whole number. A negative number moves back."
    );
    public static readonly Text Do = new("Flytt klokken", "Flytt klokka", "Move the clock");
    public static readonly Text Reset = new(
        "Still klokken tilbake",
        "Still klokka tilbake",
        "Reset the clock"
    );
    public static readonly Text Moved = new(
        "Klokken er flyttet.",
        "Klokka er flytta.",
        "The clock has been moved."
    );
}
