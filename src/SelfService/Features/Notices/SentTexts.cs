using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>Words of the record of notices.</summary>
internal static class SentTexts
{
    public static readonly Text Title = new(
        "Sendte varsler",
        "Varsel vi har sendt",
        "Notices sent"
    );
    public static readonly Text In = new(
        "Sendte varsler i {0}",
        "Varsel vi har sendt i {0}",
        "Notices sent in {0}"
    );
    public static readonly Text Intro = new(
        "Hva vi har varslet virksomheten om de siste 13 månedene, til hvem, og om det kom fram.",
        "Kva vi har varsla verksemda om dei siste 13 månadene, til kven, og om det kom fram.",
        "What we have told the organisation in the last 13 months, whom, and whether it arrived."
    );
    public static readonly Text OwnOrganisation = new(
        "Virksomheten",
        "Verksemda",
        "The organisation"
    );
    public static readonly Text None = new(
        "Vi har ikke sendt noen varsler.",
        "Vi har ikkje sendt noko varsel.",
        "We have sent no notices."
    );
    public static readonly Text NoneWhat = new(
        "Det kommer et her når noe går ut, eller når noe viktig skjer.",
        "Det kjem eit her når noko går ut, eller når noko viktig skjer.",
        "There will be one here when something ends, or when something important happens."
    );
    public static readonly Text What = new("Varsel", "Varsel", "Notice");
    public static readonly Text To = new("Til", "Til", "To");
    public static readonly Text When = new("Når", "Når", "When");
    public static readonly Text State = new("Status", "Status", "State");
    public static readonly Text Delivered = new("Levert", "Levert", "Delivered");
    public static readonly Text GivenUp = new("Kom ikke fram", "Kom ikkje fram", "Did not arrive");
    public static readonly Text TriedAgain = new(
        "Prøves på nytt",
        "Blir prøvd på nytt",
        "Retrying"
    );
    public static readonly Text Waits = new("Venter", "Ventar", "Waiting");
    public static readonly Text Happened = new("{0}: {1}", "{0}: {1}", "{0}: {1}");
    public static readonly Text Pages = new("Flere varsler", "Fleire varsel", "More notices");
    public static readonly Text Newer = new("Nyere", "Nyare", "Newer");
    public static readonly Text Older = new("Eldre", "Eldre", "Older");
}
