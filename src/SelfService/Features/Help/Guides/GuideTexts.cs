using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Help.Guides;

/// <summary>The words around every guide.</summary>
internal static class GuideTexts
{
    public static readonly Text LinksLeadTo = new(
        "Lenkene på siden går til miljøet",
        "Lenkjene på sida går til miljøet",
        "The links on this page lead to the environment"
    );
    public static readonly Text Instead = new("Bytt til:", "Byt til:", "Switch to:");
    public static readonly Text Needs = new(
        "Dette trenger du først",
        "Dette treng du først",
        "What you need first"
    );
    public static readonly Text Steps = new("Slik gjør du det", "Slik gjer du det", "How to do it");
    public static readonly Text Result = new("Da ser du", "Då ser du", "What you then see");
    public static readonly Text Pitfalls = new(
        "Hvis noe går galt",
        "Om noko går gale",
        "If something goes wrong"
    );
    public static readonly Text StillNot = new(
        "Står du fortsatt fast?",
        "Står du framleis fast?",
        "Are you still stuck?"
    );
    public static readonly Text Write = new(
        "Skriv til kundeservice. Si hvilket miljø du er i, og hva siden svarte. Send aldri en privat nøkkel.",
        "Skriv til kundeservice. Sei kva miljø du er i, og kva sida svara. Send aldri ein privat nøkkel.",
        "Write to the service desk. Say which environment you are in and what the page answered. Never send a private key."
    );
}
