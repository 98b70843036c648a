using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Places;
using Portvakt.Store;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>Adds an e-mail address to a place; it hears nothing before whoever has it has confirmed it.</summary>
internal sealed class AddPoint(PortvaktDb db, PointMail mail, TimeProvider clock)
{
    public async Task<Outcome<NotificationPoint>> Handle(
        ServicePlace at,
        PointInput input,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var read = RequestedPoint.Read(input.Address, input.Language, input.Topics, actor.Language);
        if (!read.Ok)
            return Outcome<NotificationPoint>.Failed(read.Problems);
        var wanted = read.Value;
        var there = await db
            .NotificationPoints.At(at.Place)
            .Select(p => p.Address)
            .ToListAsync(cancellation);
        if (there.Contains(wanted.Email.Address))
            return Problem.At("address", Problems.NotificationPointExists, wanted.Email.Address);
        if (there.Count >= NotificationPoint.Most)
            return Problem.Of(Problems.NotificationPointsTooMany, NotificationPoint.Most);
        var now = clock.GetUtcNow();
        var point = NotificationPoint.Create(
            at.Place,
            NoticeChannel.Email,
            wanted.Email.Address,
            wanted.Language,
            wanted.Topics,
            secret: null,
            actor.PersonId,
            now
        );
        if (await mail.Ask(point, at, cancellation) is { } refusal)
            return refusal;
        db.NotificationPoints.Add(point);
        db.Events.Add(NotificationPointEvents.Added(point, at.Subject, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? point
            : Problem.Of(Problems.ConcurrentChange);
    }

    /// <summary>Sends the link once more to one that waits, which has as long as a new one from now on.</summary>
    public async Task<Outcome<NotificationPoint>> AskAgain(
        ServicePlace at,
        NotificationPoint point,
        CancellationToken cancellation
    )
    {
        if (point.Confirmed is not null)
            return Problem.Of(Problems.NotificationPointConfirmed);
        if (await mail.Ask(point, at, cancellation) is { } refusal)
            return refusal;
        point.Remind(clock.GetUtcNow());
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? point
            : Problem.Of(Problems.ConcurrentChange);
    }
}
