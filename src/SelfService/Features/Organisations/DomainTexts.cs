using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>Words about e-mail domains.</summary>
internal static class DomainTexts
{
    public static readonly Text Domains = new("E-postdomener", "E-postdomene", "E-mail domains");
    public static readonly Text Domain = new("E-postdomene", "E-postdomene", "E-mail domain");
    public static readonly Text DomainHelp = new(
        "Uten @ foran, for eksempel kommune.no. Alle med en adresse der kan registrere seg.",
        "Utan @ framfor, til dømes kommune.no. Alle med ei adresse der kan registrere seg.",
        "Without the @ in front, such as organisation.no. Everybody with an address there can register."
    );
    public static readonly Text WithSubdomains = new(
        "Med underdomener",
        "Med underdomene",
        "With sub-domains"
    );
    public static readonly Text WithSubdomainsHelp = new(
        "Da hører også for eksempel skole.kommune.no til virksomheten.",
        "Då høyrer også til dømes skule.kommune.no til verksemda.",
        "Then, for example, school.organisation.no belongs to the organisation too."
    );
    public static readonly Text Subdomains = new("Underdomener", "Underdomene", "Sub-domains");
    public static readonly Text Actions = new("Handling", "Handling", "Actions");
    public static readonly Text None = new(
        "Ingen domener. Folk kommer bare med etter invitasjon.",
        "Ingen domene. Folk kjem berre med etter invitasjon.",
        "No domains. People join by invitation only."
    );
    public static readonly Text SharedWith = new(
        "Deles med {0}",
        "Delt med {0}",
        "Shared with {0}"
    );
    public static readonly Text Add = new("Legg til domene", "Legg til domene", "Add domain");
    public static readonly Text Added = new(
        "{0} hører nå til {1}.",
        "{0} høyrer no til {1}.",
        "{0} now belongs to {1}."
    );
    public static readonly Text Remove = new("Fjern", "Fjern", "Remove");
    public static readonly Text RemoveOf = new("Fjern {0}", "Fjern {0}", "Remove {0}");
    public static readonly Text RemoveNow = new("Fjern domenet", "Fjern domenet", "Remove domain");
    public static readonly Text RemoveWhat = new(
        "Ingen nye personer med adresser i {0} kan registrere seg for {1}.",
        "Ingen nye personar med adresser i {0} kan registrere seg for {1}.",
        "No new people with addresses in {0} can register for {1}."
    );
    public static readonly Text RemoveStay = new(
        "De som er med allerede, er med fortsatt.",
        "Dei som er med allereie, er med framleis.",
        "Those who belong to it already still do."
    );
    public static readonly Text RemoveUndo = new(
        "Domenet kan legges til igjen.",
        "Domenet kan leggjast til att.",
        "The domain can be added again."
    );
    public static readonly Text Removed = new(
        "{0} er fjernet fra {1}.",
        "{0} er fjerna frå {1}.",
        "{0} is removed from {1}."
    );
    public static readonly Text Move = new("Flytt", "Flytt", "Move");
    public static readonly Text MoveOf = new("Flytt {0}", "Flytt {0}", "Move {0}");
    public static readonly Text MoveIntro = new(
        "Domenet og alle med en adresse der flyttes fra {0} til virksomheten du velger.",
        "Domenet og alle med ei adresse der blir flytta frå {0} til verksemda du vel.",
        "The domain and everybody with an address there move from {0} to the organisation that you choose."
    );
    public static readonly Text MoveNow = new("Flytt domenet", "Flytt domenet", "Move domain");
    public static readonly Text MoveWhat = new(
        "{0} flyttes fra {1} til {2}.",
        "{0} blir flytta frå {1} til {2}.",
        "{0} moves from {1} to {2}."
    );
    public static readonly Text NobodyMoves = new(
        "Ingen personer flyttes.",
        "Ingen personar blir flytta.",
        "Nobody moves."
    );
    public static readonly Text TheseMove = new(
        "Disse flyttes med, logges ut og får e-post:",
        "Desse blir flytta med, blir logga ut og får e-post:",
        "These move along, are signed out and get an e-mail:"
    );
    public static readonly Text MoveFinal = new(
        "Rettigheter og administratoransvar følger ikke med, og kommer ikke tilbake om du flytter domenet tilbake.",
        "Rettar og administratoransvar følgjer ikkje med, og kjem ikkje tilbake om du flyttar domenet tilbake.",
        "Rights and administration do not follow, and do not come back if you move the domain back."
    );
    public static readonly Text Moved = new(
        "{0} er flyttet til {1}.",
        "{0} er flytta til {1}.",
        "{0} is moved to {1}."
    );
}
