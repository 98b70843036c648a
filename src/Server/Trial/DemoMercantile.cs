using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.Server.Trial;

/// <summary>Where the demo's organisations are invoiced and hear of things, so that they are ready for production.</summary>
internal static class DemoMercantile
{
    /// <summary>Those that have signed the terms; the one that has not is at the beginning of everything.</summary>
    public static void Plant(PortvaktDb db, DateTimeOffset now)
    {
        foreach (var demo in DemoOrganisations.Customers.Where(d => d.SignedTerms))
        {
            var place = new NoticePlace(demo.Id);
            var data = MercantileData.Of(place, now);
            data.Write(
                $"{demo.Name}\nPostboks 12\n0101 Oslo",
                "Avtale 2026/118",
                demo.Id.ToString(),
                [
                    new(
                        ContactTopic.Technical,
                        "Driftsvakta",
                        $"drift@{demo.Domain}",
                        "+47 22 00 00 00"
                    ),
                    new(ContactTopic.Security, "Sikkerhet", $"sikkerhet@{demo.Domain}", null),
                ],
                now
            );
            db.MercantileData.Add(data);
            var point = NotificationPoint.Create(
                place,
                NoticeChannel.Email,
                $"varsling@{demo.Domain}",
                Language.Bokmaal,
                [],
                secret: null,
                person: null,
                now
            );
            point.Confirm(now);
            db.NotificationPoints.Add(point);
        }
    }
}
