using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.CalendarFeeds;

/// <summary>Words of the page about calendar addresses.</summary>
internal static class CalendarTexts
{
    public static readonly Text Calendar = new("Kalender", "Kalender", "Calendar");
    public static readonly Text Intro = new(
        "Se i din egen kalender når nøkler, sertifikater, hemmeligheter, tilganger og delegeringer for {0} tar slutt.",
        "Sjå i din eigen kalender når nøklar, sertifikat, løyndomar, tilgangar og delegeringar for {0} tek slutt.",
        "See in your own calendar when keys, certificates, secrets, access and delegations of {0} end."
    );
    public static readonly Text LanguageIs = new(
        "Kalenderen får språket du leser nå. Den virker så lenge du er med i virksomheten.",
        "Kalenderen får språket du les no. Han verkar så lenge du er med i verksemda.",
        "The calendar gets the language that you read now. It works for as long as you belong to the organisation."
    );
    public static readonly Text Make = new(
        "Lag kalenderadresse",
        "Lag kalenderadresse",
        "Create calendar address"
    );
    public static readonly Text Address = new(
        "Kalenderadresse",
        "Kalenderadresse",
        "Calendar address"
    );
    public static readonly Text Keep = new(
        "Lim den inn der kalenderen din abonnerer på en adresse, for eksempel «Legg til kalender fra Internett» i Outlook. Alle som har adressen, kan lese kalenderen; trekk den tilbake hvis den kommer på avveie.",
        "Lim henne inn der kalenderen din abonnerer på ei adresse, til dømes «Legg til kalender frå Internett» i Outlook. Alle som har adressa, kan lese kalenderen; trekk henne tilbake om ho kjem på avvegar.",
        "Paste it where your calendar subscribes to an address, such as “Add calendar from Internet” in Outlook. Everybody who has the address can read the calendar; revoke it if it gets into the wrong hands."
    );
    public static readonly Text Own = new(
        "Dine kalenderadresser",
        "Kalenderadressene dine",
        "Your calendar addresses"
    );
    public static readonly Text None = new(
        "Du har ingen ennå.",
        "Du har ingen enno.",
        "You have none yet."
    );
    public static readonly Text Made = new("Laget", "Laga", "Created");
    public static readonly Text Speaks = new("Språk", "Språk", "Language");
    public static readonly Text Deed = new("Handling", "Handling", "Actions");
    public static readonly Text Revoke = new("Trekk tilbake", "Trekk tilbake", "Revoke");
    public static readonly Text RevokeOf = new(
        "Trekk tilbake adressen fra {0}",
        "Trekk tilbake adressa frå {0}",
        "Revoke the address of {0}"
    );
    public static readonly Text Revoked = new(
        "Kalenderadressen virker ikke lenger.",
        "Kalenderadressa verkar ikkje lenger.",
        "The calendar address does not work any more."
    );
}
