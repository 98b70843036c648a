using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>Words of the page on which notices are stopped or put off.</summary>
internal static class PauseTexts
{
    public static readonly Text Title = new(
        "Stopp eller utsett varsler",
        "Stopp eller utset varsel",
        "Stop or snooze notices"
    );
    public static readonly Text About = new("{0} {1}", "{0} {1}", "{0} {1}");
    public static readonly Text Question = new(
        "Hva skal skje med varslene?",
        "Kva skal skje med varsla?",
        "What should happen to the notices?"
    );
    public static readonly Text Snooze = new(
        "Utsett dem til en dag",
        "Utset dei til ein dag",
        "Snooze them until a day"
    );
    public static readonly Text Stop = new("Stopp dem", "Stopp dei", "Stop them");
    public static readonly Text StopHelp = new(
        "Ingen får beskjed om dette mer. Fornyer dere det, varsles den nye datoen som vanlig.",
        "Ingen får melding om dette meir. Fornyar de det, blir den nye datoen varsla som vanleg.",
        "Nobody is told about this any more. If you renew it, notices about the new date are sent as usual."
    );
    public static readonly Text Resume = new(
        "Begynn å varsle igjen",
        "Begynn å varsle att",
        "Start the notices again"
    );
    public static readonly Text Day = new("Utsett til", "Utset til", "Snooze until");
    public static readonly Text WhenSnoozing = new(
        "(når du utsetter)",
        "(når du utset)",
        "(when you snooze)"
    );
    public static readonly Text DayHelp = new(
        "Varslene begynner igjen den dagen.",
        "Varsla begynner att den dagen.",
        "The notices start again that day."
    );
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Saved = new(
        "Varslene for {0} er endret.",
        "Varsla for {0} er endra.",
        "The notices about {0} have been changed."
    );
}
