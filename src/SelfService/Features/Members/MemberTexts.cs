using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Members;

/// <summary>Words about the people of an organisation.</summary>
internal static class MemberTexts
{
    public static readonly Text People = new("Personer", "Personar", "People");
    public static readonly Text PeopleIntro = new(
        "De som kan representere virksomheten her.",
        "Dei som kan representere verksemda her.",
        "Those who can represent your organisation here."
    );
    public static readonly Text One = new("Én person", "Éin person", "One person");
    public static readonly Text Many = new("{0} personer", "{0} personar", "{0} people");
    public static readonly Text SearchFor = new(
        "Navn eller e-postadresse",
        "Namn eller e-postadresse",
        "Name or e-mail address"
    );
    public static readonly Text NoMatch = new(
        "Ingen av personene har «{0}» i navnet eller e-postadressen.",
        "Ingen av personane har «{0}» i namnet eller e-postadressa.",
        "Nobody has “{0}” in their name or e-mail address."
    );
    public static readonly Text NoMatchWhat = new(
        "Søk med færre tegn, eller se alle.",
        "Søk med færre teikn, eller sjå alle.",
        "Search for less, or look at all."
    );
    public static readonly Text ShowAll = new("Vis alle", "Vis alle", "Show all");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text Email = new("E-postadresse", "E-postadresse", "E-mail address");
    public static readonly Text Role = new("Rolle", "Rolle", "Role");
    public static readonly Text Member = new("Medlem", "Medlem", "Member");
    public static readonly Text Administrator = new(
        "Administrator",
        "Administrator",
        "Administrator"
    );
    public static readonly Text Since = new("Siden", "Sidan", "Since");
    public static readonly Text Deeds = new("Handling", "Handling", "Actions");

    public static readonly Text Invite = new("Inviter", "Inviter", "Invite");
    public static readonly Text InviteIntro = new(
        "Kolleger med en adresse i virksomhetens domene kan registrere seg selv. Andre slipper inn på invitasjon.",
        "Kollegaer med ei adresse i domenet til verksemda kan registrere seg sjølve. Andre slepp inn på invitasjon.",
        "Colleagues with an address in your organisation's domain can register themselves. Others get in by invitation."
    );
    public static readonly Text InviteHelp = new(
        "Vi sender en lenke som virker i sju dager, én gang.",
        "Vi sender ei lenkje som verkar i sju dagar, éin gong.",
        "We send a link that works for seven days, once."
    );
    public static readonly Text AsAdministrator = new(
        "Som administrator",
        "Som administrator",
        "As administrator"
    );
    public static readonly Text AsAdministratorHelp = new(
        "Administratorer godtar bruksvilkår, inviterer, utnevner hverandre og avgjør forespørsler om rettigheter.",
        "Administratorar godtek bruksvilkår, inviterer, utnemner kvarandre og avgjer førespurnader om rettar.",
        "Administrators accept the terms of use, invite, appoint each other and decide requests for rights."
    );
    public static readonly Text SendInvitation = new(
        "Send invitasjon",
        "Send invitasjon",
        "Send invitation"
    );
    public static readonly Text InvitationSent = new(
        "Invitasjonen er sendt til {0}.",
        "Invitasjonen er send til {0}.",
        "The invitation is sent to {0}."
    );
    public static readonly Text Invitations = new("Invitert", "Inviterte", "Invited");
    public static readonly Text Expires = new("Svarfrist", "Svarfrist", "Answer by");
    public static readonly Text Withdraw = new("Trekk tilbake", "Trekk tilbake", "Withdraw");
    public static readonly Text WithdrawOf = new(
        "Trekk tilbake invitasjonen til {0}",
        "Trekk tilbake invitasjonen til {0}",
        "Withdraw the invitation to {0}"
    );
    public static readonly Text InvitationWithdrawn = new(
        "Invitasjonen til {0} virker ikke lenger.",
        "Invitasjonen til {0} verkar ikkje lenger.",
        "The invitation to {0} does not work any more."
    );

    public static readonly Text Appoint = new(
        "Gjør til administrator",
        "Gjer til administrator",
        "Make administrator"
    );
    public static readonly Text AppointWhat = new(
        "{0} blir administrator for {1}, med samme ansvar som du har.",
        "{0} blir administrator for {1}, med same ansvar som du har.",
        "{0} becomes administrator of {1}, with the same authority as you have."
    );
    public static readonly Text AppointUndo = new(
        "Du kan ta fra personen ansvaret igjen.",
        "Du kan ta frå personen ansvaret att.",
        "You can take the role away again."
    );
    public static readonly Text Appointed = new(
        "{0} er administrator.",
        "{0} er administrator.",
        "{0} is administrator."
    );
    public static readonly Text Dismiss = new(
        "Ta fra administratoransvaret",
        "Ta frå administratoransvaret",
        "Remove administrator role"
    );
    public static readonly Text DismissWhat = new(
        "{0} er fortsatt med i {1}, men kan ikke lenger godta vilkår, invitere, utnevne eller avgjøre.",
        "{0} er framleis med i {1}, men kan ikkje lenger godta vilkår, invitere, utnemne eller avgjere.",
        "{0} still belongs to {1}, but can no longer accept terms, invite, appoint or decide."
    );
    public static readonly Text DismissUndo = new(
        "En administrator kan utnevne personen igjen.",
        "Ein administrator kan utnemne personen att.",
        "An administrator can appoint the person again."
    );
    public static readonly Text Dismissed = new(
        "{0} er ikke lenger administrator.",
        "{0} er ikkje lenger administrator.",
        "{0} is no longer administrator."
    );
    public static readonly Text GetsMail = new(
        "{0} får e-post om det.",
        "{0} får e-post om det.",
        "{0} gets an e-mail about it."
    );

    public static readonly Text RemoveFrom = new(
        "Fjern fra {0}",
        "Fjern frå {0}",
        "Remove from {0}"
    );
    public static readonly Text RemoveOf = new(
        "Fjern {0} fra virksomheten",
        "Fjern {0} frå verksemda",
        "Remove {0} from the organisation"
    );
    public static readonly Text RemoveHelp = new(
        "Personen blir logget ut, og kan ikke lenger representere virksomheten.",
        "Personen blir logga ut, og kan ikkje lenger representere verksemda.",
        "The person is signed out, and can no longer represent the organisation."
    );
    public static readonly Text Remove = new(
        "Fjern fra virksomheten",
        "Fjern frå verksemda",
        "Remove from the organisation"
    );
    public static readonly Text RemoveWhat = new(
        "{0} blir logget ut med en gang, og kan ikke lenger representere {1}.",
        "{0} blir logga ut med ein gong, og kan ikkje lenger representere {1}.",
        "{0} is signed out at once, and can no longer represent {1}."
    );
    public static readonly Text RemoveUndo = new(
        "Du kan invitere personen på nytt.",
        "Du kan invitere personen på nytt.",
        "You can invite the person again."
    );
    public static readonly Text RemoveFinal = new(
        "Rettighetene kommer ikke tilbake av seg selv.",
        "Rettane kjem ikkje tilbake av seg sjølve.",
        "The rights do not come back by themselves."
    );
    public static readonly Text Removed = new(
        "{0} er fjernet fra virksomheten.",
        "{0} er fjerna frå verksemda.",
        "{0} has been removed from the organisation."
    );
}
