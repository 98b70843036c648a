using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>Words of how a case comes to its end.</summary>
internal static class DecisionTexts
{
    public static readonly Text Decision = new("Avgjørelse", "Avgjerd", "Decision");
    public static readonly Text DecidedBy = new("Avgjort av", "Avgjord av", "Decided by");
    public static readonly Text DecidedAt = new("Avsluttet", "Avslutta", "Closed");
    public static readonly Text Reason = new("Begrunnelse", "Grunngiving", "Reason");
    public static readonly Text WhenDeclining = new(
        "(når du avslår)",
        "(når du avslår)",
        "(when you decline)"
    );
    public static readonly Text ReasonHelp = new(
        "Sendes til den som har spurt.",
        "Blir send til den som har spurt.",
        "Sent to whoever asked."
    );
    public static readonly Text Looked = new(
        "Dette er undersøkt",
        "Dette er undersøkt",
        "Looked up"
    );
    public static readonly Text LookCloser = new("Se nærmere", "Sjå nærare", "Look closer");
    public static readonly Text Final = new(
        "Avgjørelsen kan ikke gjøres om. Den som har spurt, får den på e-post.",
        "Avgjerda kan ikkje gjerast om. Den som har spurt, får henne på e-post.",
        "The decision cannot be changed. Whoever asked gets it by e-mail."
    );
    public static readonly Text Approve = new("Godkjenn", "Godkjenn", "Approve");
    public static readonly Text Decline = new("Avslå", "Avslå", "Decline");
    public static readonly Text Approved = new(
        "Sak {0} er godkjent, og {1} har fått e-post.",
        "Sak {0} er godkjend, og {1} har fått e-post.",
        "Case {0} is approved, and {1} has been sent an e-mail."
    );
    public static readonly Text Declined = new(
        "Sak {0} er avslått, og {1} har fått e-post.",
        "Sak {0} er avslått, og {1} har fått e-post.",
        "Case {0} is declined, and {1} has been sent an e-mail."
    );
    public static readonly Text Withdraw = new(
        "Trekk tilbake saken",
        "Trekk tilbake saka",
        "Withdraw the case"
    );
    public static readonly Text WithdrawWhat = new(
        "Saken avsluttes uten avgjørelse.",
        "Saka blir avslutta utan avgjerd.",
        "The case is closed without a decision."
    );
    public static readonly Text WithdrawUndo = new(
        "Du kan sende en ny sak om det samme når du vil.",
        "Du kan sende ei ny sak om det same når du vil.",
        "You can open a new case about the same whenever you like."
    );
    public static readonly Text Withdrawn = new(
        "Sak {0} er trukket tilbake.",
        "Sak {0} er trekt tilbake.",
        "Case {0} is withdrawn."
    );
}
