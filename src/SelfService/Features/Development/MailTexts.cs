using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Development;

internal static class MailTexts
{
    public static readonly Text Mailbox = new("Prøvepostkasse", "Prøvepostkasse", "Trial mailbox");
    public static readonly Text Intro = new(
        "E-post som Portvakt har sendt. Siden finnes bare i prøveinstallasjoner, og bare på denne maskinen.",
        "E-post som Portvakt har sendt. Sida finst berre i prøveinstallasjonar, og berre på denne maskina.",
        "E-mail that Portvakt has sent. The page exists in trial installations only, and on this machine only."
    );
    public static readonly Text Empty = new(
        "Ingen e-post er sendt ennå.",
        "Ingen e-post er send enno.",
        "No e-mail has been sent yet."
    );
    public static readonly Text EmptyWhat = new(
        "Registrer en bruker, så kommer bekreftelsen hit.",
        "Registrer ein brukar, så kjem stadfestinga hit.",
        "Register an account, and the confirmation arrives here."
    );
    public static readonly Text Register = new("Registrer deg", "Registrer deg", "Register");
    public static readonly Text Subject = new("Emne", "Emne", "Subject");
    public static readonly Text To = new("Til", "Til", "To");
    public static readonly Text When = new("Når", "Når", "When");
    public static readonly Text Links = new(
        "Lenker i e-posten",
        "Lenkjer i e-posten",
        "Links in the e-mail"
    );
    public static readonly Text Plain = new("Som ren tekst", "Som rein tekst", "As plain text");
}
