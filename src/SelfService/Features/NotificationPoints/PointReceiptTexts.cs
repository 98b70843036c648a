using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>What is said after something was done to a notification point, and to whom it belongs.</summary>
internal static class PointReceiptTexts
{
    public static readonly Text Added = new(
        "{0} er lagt til. Vi har sendt en lenke dit. Adressen får varsler når noen har bekreftet den.",
        "{0} er lagt til. Vi har sendt ei lenkje dit. Adressa får varsel når nokon har stadfesta henne.",
        "{0} is added. We have sent a link there. The address gets notices once somebody has confirmed it."
    );
    public static readonly Text AskedAgain = new(
        "Vi har sendt en ny lenke til {0}. Den forrige virker ikke lenger.",
        "Vi har sendt ei ny lenkje til {0}. Den førre verkar ikkje lenger.",
        "We have sent a new link to {0}. The former one no longer works."
    );
    public static readonly Text Changed = new(
        "Varslingspunktet {0} er endret.",
        "Varslingspunktet {0} er endra.",
        "The notification point {0} is changed."
    );
    public static readonly Text Removed = new(
        "{0} er fjernet og får ikke flere varsler.",
        "{0} er fjerna og får ikkje fleire varsel.",
        "{0} is removed and gets no more notices."
    );
    public static readonly Text ConfirmTitle = new(
        "Bekreft varsling",
        "Stadfest varsling",
        "Confirm notices"
    );
    public static readonly Text ConfirmIntro = new(
        "Sier du ja, sender Portvakt varsler til denne adressen når noe viktig skjer eller snart går ut.",
        "Seier du ja, sender Portvakt varsel til denne adressa når noko viktig skjer eller snart går ut.",
        "If you say yes, Portvakt sends notices to this address when something important happens or soon expires."
    );
    public static readonly Text Organisation = new("Virksomhet", "Verksemd", "Organisation");
    public static readonly Text About = new("Gjelder", "Gjeld", "About");
    public static readonly Text Confirm = new(
        "Bekreft adressen",
        "Stadfest adressa",
        "Confirm the address"
    );
    public static readonly Text NotConfirm = new(
        "Vil du ikke ha varsler, kan du lukke siden. Da sender vi ingenting.",
        "Vil du ikkje ha varsel, kan du lukke sida. Då sender vi ingenting.",
        "If you do not want notices, close the page. Then we send nothing."
    );
    public static readonly Text DoneTitle = new(
        "Adressen er bekreftet",
        "Adressa er stadfesta",
        "The address is confirmed"
    );
    public static readonly Text DoneIntro = new(
        "Varsler blir sendt til adressen fra nå av. Virksomheten kan endre eller fjerne adressen under «Varslingspunkter».",
        "Varsel blir sende til adressa frå no av. Verksemda kan endre eller fjerne adressa under «Varslingspunkt».",
        "Notices are sent to the address from now on. The organisation can change or remove the address under “Notification points”."
    );
    public static readonly Text DeadTitle = new(
        "Lenken virker ikke",
        "Lenkja verkar ikkje",
        "The link does not work"
    );
    public static readonly Text DeadWhat = new(
        "Er adressen bekreftet, trenger du ikke gjøre noe. Ellers kan virksomheten sende deg en ny lenke.",
        "Er adressa stadfesta, treng du ikkje gjere noko. Elles kan verksemda sende deg ei ny lenkje.",
        "If the address is confirmed, you need not do anything. Otherwise the organisation can send you a new link."
    );
}
