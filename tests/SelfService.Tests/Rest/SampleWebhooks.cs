using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Features.ApiReference;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>A webhook of a sample.</summary>
internal static class SampleWebhooks
{
    /// <summary>The address of the document's examples.</summary>
    public const string Shown = "https://mottak.fjelltake.example/hendelser";

    /// <summary>One that stands in its place: an address has one webhook, and no name has to be looked up.</summary>
    public static string NewAddress() => $"https://127.0.0.1:9/{Guid.NewGuid():n}";

    /// <summary>
    /// Plants what an operation is about; the id of the webhook, where it is about one. Its secret cannot be read, so that
    /// nobody is called.
    /// </summary>
    public static Guid? Plant(
        PortvaktDb db,
        ApiOperation operation,
        string marker,
        Integration client,
        DateTimeOffset now
    )
    {
        if (!operation.Path.Contains("/webhooks"))
            return null;
        var owner = client.Owner;
        db.NotificationPoints.RemoveRange(
            db.NotificationPoints.Where(p => p.Owner == owner && p.Channel == NoticeChannel.Webhook)
        );
        var point = NotificationPoint.Create(
            new NoticePlace(owner, EnvironmentName.Of(Sample.Environment)),
            NoticeChannel.Webhook,
            $"https://prove.example/{marker}",
            Language.Bokmaal,
            [NoticeTopics.Keys, NoticeTopics.Accesses],
            secret: [1, 2, 3],
            person: null,
            now
        );
        db.NotificationPoints.Add(point);
        return point.Id;
    }
}
