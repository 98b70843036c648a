using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What happened to mercantile data and notification points. Each field has the name of its type of event.</summary>
internal static class MercantileEventWords
{
    public static readonly Text MercantileChanged = new(
        "Merkantile data for {0} ble sett over",
        "Merkantile data for {0} vart sedde over",
        "The mercantile data of {0} was reviewed"
    );
    public static readonly Text NotificationPointAdded = new(
        "Et varslingspunkt ble lagt til for {0}",
        "Eit varslingspunkt vart lagt til for {0}",
        "A notification point was added for {0}"
    );
    public static readonly Text NotificationPointConfirmed = new(
        "Et varslingspunkt for {0} ble bekreftet",
        "Eit varslingspunkt for {0} vart stadfesta",
        "A notification point of {0} was confirmed"
    );
    public static readonly Text NotificationPointChanged = new(
        "Et varslingspunkt for {0} ble endret",
        "Eit varslingspunkt for {0} vart endra",
        "A notification point of {0} was changed"
    );
    public static readonly Text NotificationPointRemoved = new(
        "Et varslingspunkt for {0} ble fjernet",
        "Eit varslingspunkt for {0} vart fjerna",
        "A notification point of {0} was removed"
    );
}
