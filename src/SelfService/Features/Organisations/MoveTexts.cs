using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Words of moving people.</summary>
internal static class MoveTexts
{
    public static readonly Text To = new(
        "Organisasjonsnummeret til den nye virksomheten",
        "Organisasjonsnummeret til den nye verksemda",
        "The new organisation's number"
    );
    public static readonly Text ToHelp = new(
        "Virksomheten må være registrert her.",
        "Verksemda må vere registrert her.",
        "The organisation must be registered here."
    );
    public static readonly Text Next = new("Neste", "Neste", "Next");
    public static readonly Text PersonIntro = new(
        "{0} flyttes fra {1} til virksomheten du velger.",
        "{0} blir flytta frå {1} til verksemda du vel.",
        "{0} moves from {1} to the organisation that you choose."
    );
    public static readonly Text MovePerson = new(
        "Flytt personen",
        "Flytt personen",
        "Move the person"
    );
    public static readonly Text PersonMoved = new(
        "{0} er flyttet til {1}.",
        "{0} er flytta til {1}.",
        "{0} is moved to {1}."
    );
}
