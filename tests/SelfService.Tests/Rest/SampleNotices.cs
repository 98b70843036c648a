using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Features.ApiReference;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>Mercantile data and a notification point of a sample, at the place that an operation is about.</summary>
internal static class SampleNotices
{
    /// <summary>The address of the document's examples.</summary>
    public const string Shown = "vakta@fjelltake.example";

    /// <summary>One that stands in its place: so many mails to one address are too many.</summary>
    public static string NewAddress() => $"vakta@d{Guid.NewGuid():n}.example";

    /// <summary>Plants what an operation is about; the id of the notification point, where it is about one.</summary>
    public static Guid? Plant(
        PortvaktDb db,
        ApiOperation operation,
        string marker,
        Integration client,
        DateTimeOffset now
    )
    {
        var isMercantile = operation.Path.EndsWith("/mercantile-data", StringComparison.Ordinal);
        if (!isMercantile && !operation.Path.Contains("/notification-points"))
            return null;
        var place = Place(operation, client);
        if (isMercantile)
        {
            Write(db, new NoticePlace(place.Owner), marker, now);
            Write(db, place, marker, now);
            return null;
        }
        var old = db.NotificationPoints.Where(p => p.Owner == place.Owner).ToList();
        db.NotificationPoints.RemoveRange(old.Where(p => p.Place == place));
        var point = NotificationPoint.Create(
            place,
            NoticeChannel.Email,
            $"{marker}@prove.example",
            Language.Bokmaal,
            [NoticeTopics.Expiry, NoticeTopics.Keys, NoticeTopics.Security],
            secret: null,
            person: null,
            now
        );
        db.NotificationPoints.Add(point);
        return point.Id;
    }

    private static NoticePlace Place(ApiOperation operation, Integration client)
    {
        if (operation.Path.Contains("/clients/"))
            return new(client.Keeper, client.Environment, client.Id);
        return operation.Path.Contains("/provider/")
            ? new(client.Owner, client.Environment)
            : new(client.Owner);
    }

    /// <summary>The place's row, whatever stood in it, as the document's example has it.</summary>
    public static void Write(PortvaktDb db, NoticePlace place, string marker, DateTimeOffset now)
    {
        var key = place.Key;
        var data =
            db.MercantileData.Local.FirstOrDefault(m => m.Place == key)
            ?? db.MercantileData.FirstOrDefault(m => m.Place == key)
            ?? db.MercantileData.Add(MercantileData.Of(place, now)).Entity;
        data.Write(
            marker,
            marker,
            place.Owner.ToString(),
            [new(ContactTopic.Technical, marker, $"{marker}@prove.example", "+47 22 00 00 00")],
            now
        );
    }
}
