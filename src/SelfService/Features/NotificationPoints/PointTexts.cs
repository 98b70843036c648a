using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>Words of the list of notification points and of the form.</summary>
internal static class PointTexts
{
    public static readonly Text Intro = new(
        "Adressene vi varsler når noe viktig skjer eller snart går ut.",
        "Adressene vi varslar når noko viktig skjer eller snart går ut.",
        "Addresses we notify when something important happens or is about to expire."
    );
    public static readonly Text Add = new(
        "Legg til varslingspunkt",
        "Legg til varslingspunkt",
        "Add a notification point"
    );
    public static readonly Text None = new(
        "Ingen får varsler her ennå.",
        "Ingen får varsel her enno.",
        "Nobody gets notices here yet."
    );
    public static readonly Text NoneWhat = new(
        "Legg til en felles postkasse, så får dere beskjed før nøkler og tilganger går ut.",
        "Legg til ei felles postkasse, så får de beskjed før nøklar og tilgangar går ut.",
        "Add a shared mailbox, and you are told before keys and access expire."
    );
    public static readonly Text NoneOwn = new(
        "Ingen er lagt til her. De som er arvet, gjelder.",
        "Ingen er lagde til her. Dei som er arva, gjeld.",
        "None has been added here. Those that are inherited apply."
    );
    public static readonly Text Inherited = new("Arvet", "Arva", "Inherited");
    public static readonly Text InheritedHelp = new(
        "Disse får også varsler om dette. De endres der de er lagt til.",
        "Desse får også varsel om dette. Dei blir endra der dei er lagde til.",
        "These get notices about this as well. They are changed where they were added."
    );
    public static readonly Text Address = new("Adresse", "Adresse", "Address");
    public static readonly Text Hears = new("Får vite om", "Får vite om", "Topics");
    public static readonly Text State = new("Status", "Status", "State");
    public static readonly Text Last = new("Sist sendt", "Sist sendt", "Last sent");
    public static readonly Text From = new("Lagt til for", "Lagt til for", "Added for");
    public static readonly Text FromOrganisation = new(
        "Hele virksomheten",
        "Heile verksemda",
        "The whole organisation"
    );
    public static readonly Text FromProvider = new("API-tilbyder", "API-tilbydar", "API provider");
    public static readonly Text Deeds = new("Handling", "Handling", "Actions");
    public static readonly Text Confirmed = new("Bekreftet", "Stadfesta", "Confirmed");
    public static readonly Text Waiting = new(
        "Venter på bekreftelse",
        "Ventar på stadfesting",
        "Not confirmed"
    );
    public static readonly Text Webhook = new("Webhook", "Webhook", "Webhook");
    public static readonly Text Nothing = new("Ikke noe ennå", "Ikkje noko enno", "Nothing yet");
    public static readonly Text Delivered = new("Levert", "Levert", "Delivered");
    public static readonly Text Failed = new("Kom ikke fram", "Kom ikkje fram", "Did not arrive");
    public static readonly Text AskAgain = new(
        "Send lenken på nytt",
        "Send lenkja på nytt",
        "Send the link again"
    );
    public static readonly Text AskAgainTo = new(
        "Send lenken på nytt til {0}",
        "Send lenkja på nytt til {0}",
        "Send the link again to {0}"
    );
    public static readonly Text Email = new("E-postadresse", "E-postadresse", "E-mail address");
    public static readonly Text EmailHelp = new(
        "Gjerne en felles postkasse. Den som leser den, må bekrefte adressen før den får varsler.",
        "Gjerne ei felles postkasse. Den som les henne, må stadfeste adressa før ho får varsel.",
        "Preferably a shared mailbox. Whoever reads it must confirm the address before it gets notices."
    );
    public static readonly Text LanguageLabel = new("Språk", "Språk", "Language");
    public static readonly Text LanguageHelp = new(
        "Varslene blir skrevet på dette språket.",
        "Varsla blir skrivne på dette språket.",
        "The notices are written in this language."
    );
    public static readonly Text Topics = new(
        "Hva skal det varsles om?",
        "Kva skal det varslast om?",
        "What should it be told about?"
    );
    public static readonly Text SecurityAlways = new(
        "Sikkerhet er alltid med",
        "Tryggleik er alltid med",
        "Security is always included"
    );
    public static readonly Text Send = new(
        "Legg til og send lenke",
        "Legg til og send lenkje",
        "Add and send the link"
    );
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Change = new(
        "Endre varslingspunkt",
        "Endre varslingspunkt",
        "Change the notification point"
    );
    public static readonly Text ChangeIntro = new(
        "Skal varslene til en annen adresse, legg til den nye og fjern denne.",
        "Skal varsla til ei anna adresse, legg til den nye og fjern denne.",
        "If the notices should go to another address, add the new one and remove this one."
    );
    public static readonly Text Remove = new(
        "Fjern varslingspunkt",
        "Fjern varslingspunkt",
        "Remove the notification point"
    );
    public static readonly Text RemoveShort = new("Fjern", "Fjern", "Remove");
    public static readonly Text RemoveWhat = new(
        "{0} får ikke flere varsler som gjelder {1}.",
        "{0} får ikkje fleire varsel som gjeld {1}.",
        "{0} gets no more notices about {1}."
    );
    public static readonly Text RemoveTold = new(
        "Vi sender en e-post dit om at den er fjernet.",
        "Vi sender ein e-post dit om at ho er fjerna.",
        "We send an e-mail there to say that it was removed."
    );
    public static readonly Text RemoveUndo = new(
        "Du kan legge til adressen igjen. Da må den bekreftes på nytt.",
        "Du kan leggje til adressa igjen. Då må ho stadfestast på nytt.",
        "You can add the address again. It must then be confirmed anew."
    );
    public static readonly Text ToMercantile = new(
        "Merkantile data",
        "Merkantile data",
        "Mercantile data"
    );
}
