using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Outbox;

internal static class OutboxTexts
{
    public static readonly Text Outbox = new("Utboks", "Utboks", "Outbox");
    public static readonly Text Intro = new(
        "E-post som ikke er sendt. Innholdet og hele adressen vises ikke. E-post som mislykkes, prøves på nytt i tre døgn.",
        "E-post som ikkje er send. Innhaldet og heile adressa blir ikkje viste. E-post som mislykkast, blir prøvd på nytt i tre døgn.",
        "E-mails that have not left. Neither the text nor the whole address is shown. What fails is tried again for three days."
    );
    public static readonly Text NothingLeaves = new(
        "Ingen e-post går ut nå",
        "Ingen e-post går ut no",
        "No e-mails leave now"
    );
    public static readonly Text ToJobs = new("Se jobbene", "Sjå jobbane", "See the jobs");
    public static readonly Text Empty = new(
        "Det er ingen e-post her.",
        "Det er ingen e-post her.",
        "There are no e-mails here."
    );
    public static readonly Text EmptyWhat = new(
        "E-post som er sendt, vises ikke her lenger.",
        "E-post som er send, blir ikkje vist her lenger.",
        "E-mails that have been sent are no longer shown here."
    );
    public static readonly Text ToDesk = new(
        "Til kundeservice",
        "Til kundeservice",
        "Go to the service desk"
    );
    public static readonly Text Recipient = new("Mottaker", "Mottakar", "Recipient");
    public static readonly Text State = new("Status", "Status", "State");
    public static readonly Text Written = new("Skrevet", "Skriven", "Written");
    public static readonly Text Attempts = new("Forsøk", "Forsøk", "Attempts");
    public static readonly Text Next = new("Neste forsøk", "Neste forsøk", "Next attempt");
    public static readonly Text Deeds = new("Handling", "Handling", "Actions");
    public static readonly Text Never = new("Prøves ikke", "Blir ikkje prøvd", "Not tried");
    public static readonly Text Soon = new("Straks", "Straks", "Soon");
    public static readonly Text Retry = new("Prøv igjen", "Prøv igjen", "Try again");
    public static readonly Text RetryOf = new(
        "Prøv igjen til {0}",
        "Prøv igjen til {0}",
        "Try again to {0}"
    );
    public static readonly Text RetryAll = new(
        "Prøv alle {0} igjen",
        "Prøv alle {0} igjen",
        "Try all {0} again"
    );
    public static readonly Text RetriedOne = new(
        "E-posten sendes på nytt innen noen sekunder.",
        "E-posten blir send på nytt innan nokre sekund.",
        "The e-mail is tried again within seconds."
    );
    public static readonly Text RetriedMany = new(
        "{0} e-poster sendes på nytt.",
        "{0} e-postar blir sende på nytt.",
        "{0} e-mails are tried again."
    );
    public static readonly Text Discard = new("Forkast", "Forkast", "Discard");
    public static readonly Text DiscardOf = new(
        "Forkast e-posten til {0}",
        "Forkast e-posten til {0}",
        "Discard the e-mail to {0}"
    );
    public static readonly Text DiscardMail = new(
        "Forkast e-posten",
        "Forkast e-posten",
        "Discard the e-mail"
    );
    public static readonly Text DiscardWhat = new(
        "E-posten til {0}, skrevet {1}, blir ikke sendt. Mottakeren får ikke vite det.",
        "E-posten til {0}, skriven {1}, blir ikkje send. Mottakaren får ikkje vite det.",
        "The e-mail to {0}, written {1}, is not sent. The recipient is not told."
    );
    public static readonly Text DiscardNoUndo = new(
        "Teksten slettes og kan ikke hentes fram igjen.",
        "Teksten blir sletta og kan ikkje hentast fram att.",
        "The text is deleted and cannot be brought back."
    );
    public static readonly Text Discarded = new(
        "E-posten er forkastet.",
        "E-posten er forkasta.",
        "The e-mail is discarded."
    );
    public static readonly Text All = new("Alle ({0})", "Alle ({0})", "All ({0})");
    public static readonly Text SetAsideTab = new(
        "Lagt til side ({0})",
        "Lagde til side ({0})",
        "Set aside ({0})"
    );
    public static readonly Text FailedTab = new(
        "Prøves på nytt ({0})",
        "Blir prøvde på nytt ({0})",
        "Retrying ({0})"
    );
    public static readonly Text WaitingTab = new("Venter ({0})", "Ventar ({0})", "Waiting ({0})");
    public static readonly Text SetAside = new("Lagt til side", "Lagd til side", "Set aside");
    public static readonly Text Failed = new("Prøves på nytt", "Blir prøvd på nytt", "Retrying");
    public static readonly Text Waiting = new("Venter", "Ventar", "Waiting");

    public static Text Of(MailStage stage) =>
        stage switch
        {
            MailStage.SetAside => SetAside,
            MailStage.Failed => Failed,
            _ => Waiting,
        };

    public static Text TabOf(MailStage stage) =>
        stage switch
        {
            MailStage.SetAside => SetAsideTab,
            MailStage.Failed => FailedTab,
            _ => WaitingTab,
        };
}
