using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Security;

/// <summary>Words about somebody's own passkeys.</summary>
internal static class PasskeyTexts
{
    public static readonly Text Passkeys = new("Passnøkler", "Passnøklar", "Passkeys");
    public static readonly Text What = new(
        "Med en passnøkkel logger du inn med fingeren, ansiktet eller PIN-koden til enheten din. Den kan ikke lures fra deg, og teller som to faktorer.",
        "Med ein passnøkkel loggar du inn med fingeren, ansiktet eller PIN-koden til eininga di. Ingen kan lure han av deg, og han tel som to faktorar.",
        "With a passkey you sign in with your device's fingerprint, face or PIN. It cannot be phished, and it counts as two factors."
    );
    public static readonly Text None = new(
        "Du har ingen passnøkler.",
        "Du har ingen passnøklar.",
        "You have no passkeys."
    );
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text NameHelp = new(
        "Så du kjenner den igjen, for eksempel «Telefonen min».",
        "Så du kjenner han att, til dømes «Telefonen min».",
        "So that you will know it, for example “My phone”."
    );
    public static readonly Text Added = new("Lagt til", "Lagt til", "Added");
    public static readonly Text LastUsed = new("Sist brukt", "Sist brukt", "Last used");
    public static readonly Text NotUsed = new("Aldri", "Aldri", "Never");
    public static readonly Text Add = new(
        "Legg til passnøkkel",
        "Legg til passnøkkel",
        "Add a passkey"
    );
    public static readonly Text GoOn = new("Gå videre", "Gå vidare", "Continue");
    public static readonly Text Create = new(
        "Lag passnøkkelen",
        "Lag passnøkkelen",
        "Create the passkey"
    );
    public static readonly Text CreateIntro = new(
        "Nettleseren spør hvor passnøkkelen skal ligge: på denne enheten, på telefonen eller på en sikkerhetsnøkkel.",
        "Nettlesaren spør kvar passnøkkelen skal liggje: på denne eininga, på telefonen eller på ein tryggleiksnøkkel.",
        "The browser asks where to save the passkey: on this device, on your phone or on a security key."
    );
    public static readonly Text AddedReceipt = new(
        "Passnøkkelen {0} er lagt til. Neste gang kan du logge inn med den.",
        "Passnøkkelen {0} er lagd til. Neste gong kan du logge inn med han.",
        "The passkey {0} is added. Next time you can sign in with it."
    );
    public static readonly Text Rename = new("Lagre navnet", "Lagre namnet", "Save the name");
    public static readonly Text Renamed = new(
        "Passnøkkelen heter nå {0}.",
        "Passnøkkelen heiter no {0}.",
        "The passkey is now called {0}."
    );
    public static readonly Text Remove = new(
        "Fjern passnøkkelen",
        "Fjern passnøkkelen",
        "Remove the passkey"
    );
    public static readonly Text RemoveWhat = new(
        "Den kan ikke lenger brukes her. Slett den også på enheten, så nettleseren ikke foreslår den.",
        "Han kan ikkje lenger nyttast her. Slett han òg på eininga, så nettlesaren ikkje føreslår han.",
        "It can no longer be used here. Delete it on the device too, so that the browser does not suggest it."
    );
    public static readonly Text Removed = new(
        "Passnøkkelen {0} er fjernet.",
        "Passnøkkelen {0} er fjerna.",
        "The passkey {0} is removed."
    );
    public static readonly Text AddedNotice = new(
        "En passnøkkel er lagt til brukeren din i Portvakt.",
        "Ein passnøkkel er lagd til brukaren din i Portvakt.",
        "A passkey was added to your account in Portvakt."
    );
    public static readonly Text RenamedNotice = new(
        "En av passnøklene dine i Portvakt har fått nytt navn.",
        "Ein av passnøklane dine i Portvakt har fått nytt namn.",
        "One of your passkeys in Portvakt has got a new name."
    );
    public static readonly Text RemovedNotice = new(
        "En av passnøklene dine i Portvakt er fjernet.",
        "Ein av passnøklane dine i Portvakt er fjerna.",
        "One of your passkeys in Portvakt was removed."
    );
}
