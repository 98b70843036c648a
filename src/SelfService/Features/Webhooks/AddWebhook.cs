using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Outside.Webhooks;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>Adds a webhook. Nothing is sent to it before a test has been answered.</summary>
internal sealed class AddWebhook(
    PortvaktDb db,
    WebhookDoor door,
    WebhookSecrets secrets,
    TimeProvider clock
)
{
    public async Task<Outcome<AddedWebhook>> Handle(
        WebhookInput input,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var address = WebhookAddress.Read(input.Address);
        if (!address.Ok)
            return Outcome<AddedWebhook>.Failed(address.Problems);
        if (RequestedPoint.TopicRefusal(input.Topics) is { } unknown)
            return unknown;
        if (await Refusal(address.Value, cancellation) is { } refusal)
            return refusal;
        var place = new NoticePlace(actor.Organisation!.Value, input.Environment);
        var text = address.Value.AbsoluteUri;
        var others = await db.NotificationPoints.Of(place.Owner).ToListAsync(cancellation);
        if (others.Exists(p => p.Address == text && p.Environment == input.Environment))
            return Problem.At(WebhookAddress.Field, Problems.WebhookExists);
        if (others.Count >= NotificationPoint.Most)
            return Problem.Of(Problems.WebhooksTooMany, NotificationPoint.Most);
        var now = clock.GetUtcNow();
        var (shown, kept) = secrets.Make();
        var point = NotificationPoint.Create(
            place,
            NoticeChannel.Webhook,
            text,
            actor.Language,
            NoticeTopics.All.Where(input.Topics.Contains),
            kept,
            actor.PersonId,
            now
        );
        db.NotificationPoints.Add(point);
        db.Events.Add(WebhookEvents.Added(point, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? new AddedWebhook(point, shown)
            : Problem.Of(Problems.ConcurrentChange);
    }

    private async Task<Problem?> Refusal(Uri address, CancellationToken cancellation) =>
        (await door.Refusal(address, cancellation))?.Word switch
        {
            null => null,
            WebhookAnswer.Forbidden => Problem.At(
                WebhookAddress.Field,
                Problems.WebhookAddressInside
            ),
            _ => Problem.At(WebhookAddress.Field, Problems.WebhookAddressMalformed),
        };
}
