using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;

namespace Portvakt.Store.Notices;

/// <summary>Finds how it went with the mails to notification points.</summary>
public static class PointDeliveries
{
    /// <summary>Most mails that are looked at: the newest of all points together.</summary>
    private const int Most = 500;

    /// <summary>The last mail to each that was delivered or failed: a notice, or the link to confirm it.</summary>
    public static async Task<IReadOnlyDictionary<Guid, PointDelivery>> DeliveriesTo(
        this PortvaktDb db,
        IReadOnlyCollection<NotificationPoint> points,
        CancellationToken cancellation
    )
    {
        var ids = points.Select(p => (Guid?)p.Id).ToList();
        if (ids.Count == 0)
            return new Dictionary<Guid, PointDelivery>();
        var carrying =
            from receipt in db.NoticeReceipts
            where ids.Contains(receipt.PointId)
            join mail in db.OutgoingMails on receipt.DeliveryId equals (Guid?)mail.Id
            select new { Point = receipt.PointId, Mail = mail };
        var asking =
            from mail in db.OutgoingMails
            where ids.Contains(mail.About)
            select new { Point = mail.About, Mail = mail };
        var found = new List<(Guid Point, PointDelivery Delivery)>();
        foreach (var mails in new[] { carrying, asking })
        {
            var newest = await mails
                .Where(m => m.Mail.Sent != null || m.Mail.LastError != null)
                .OrderByDescending(m => m.Mail.Created)
                .Select(m => new
                {
                    m.Point,
                    m.Mail.Created,
                    m.Mail.Sent,
                    m.Mail.LastError,
                    m.Mail.SetAside,
                })
                .Take(Most)
                .ToListAsync(cancellation);
            found.AddRange(
                newest.Select(m =>
                    (
                        m.Point!.Value,
                        new PointDelivery(
                            m.Sent ?? m.Created,
                            m.Sent is not null,
                            m.Sent is null ? m.LastError : null,
                            m.Sent is null && m.SetAside is not null
                        )
                    )
                )
            );
        }
        return found
            .GroupBy(f => f.Point)
            .ToDictionary(g => g.Key, g => g.MaxBy(f => f.Delivery.At).Delivery);
    }
}
