using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What happened to webhooks and calendars. Each field has the name of its type of event.</summary>
internal static class WebhookWords
{
    public static readonly Text WebhookAdded = new(
        "Webhooken til {0} ble lagt til",
        "Webhooken til {0} vart lagd til",
        "The webhook to {0} was added"
    );
    public static readonly Text WebhookConfirmed = new(
        "Webhooken til {0} ble bekreftet",
        "Webhooken til {0} vart stadfesta",
        "The webhook to {0} was confirmed"
    );
    public static readonly Text WebhookSecretRenewed = new(
        "Webhooken til {0} fikk ny hemmelighet",
        "Webhooken til {0} fekk ny løyndom",
        "The webhook to {0} got a new secret"
    );
    public static readonly Text WebhookTurnedOff = new(
        "Webhooken til {0} ble slått av, fordi mottakeren svarte 410 Gone",
        "Webhooken til {0} vart slått av, fordi mottakaren svara 410 Gone",
        "The webhook to {0} was turned off, because the receiver answered 410 Gone"
    );
    public static readonly Text WebhookReplayed = new(
        "En melding ble sendt på nytt til {0}",
        "Ei melding vart send på nytt til {0}",
        "A message was sent to {0} anew"
    );
    public static readonly Text WebhookRemoved = new(
        "Webhooken til {0} ble fjernet",
        "Webhooken til {0} vart fjerna",
        "The webhook to {0} was removed"
    );
    public static readonly Text CalendarMade = new(
        "En kalenderadresse ble laget",
        "Ei kalenderadresse vart laga",
        "A calendar address was created"
    );
    public static readonly Text CalendarEnded = new(
        "En kalenderadresse ble trukket tilbake",
        "Ei kalenderadresse vart trekt tilbake",
        "A calendar address was revoked"
    );
}
