using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Places;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>Changes what a notification point hears of and in which language, or takes it away.</summary>
internal sealed class ChangePoint(PortvaktDb db, PointMail mail, TimeProvider clock)
{
    public async Task<Outcome<NotificationPoint>> Handle(
        ServicePlace at,
        NotificationPoint point,
        PointInput input,
        VersionCheck? expected,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (expected?.Invoke(point.Version) is { } stale)
            return stale;
        var language = RequestedPoint.ReadLanguage(input.Language, point.Language);
        var topics = RequestedPoint.ReadTopics(input.Topics);
        List<Problem> problems = [.. language.Problems, .. topics.Problems];
        if (problems.Count > 0)
            return problems;
        var now = clock.GetUtcNow();
        var before = NotificationPointEvents.Facts(point, at.Subject);
        point.Choose(language.Value, topics.Value!.Words, now);
        db.Events.Add(NotificationPointEvents.Changed(point, at.Subject, before, actor, now));
        return await Save(point, cancellation);
    }

    public async Task<Outcome<NotificationPoint>> Remove(
        ServicePlace at,
        NotificationPoint point,
        VersionCheck? expected,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (expected?.Invoke(point.Version) is { } stale)
            return stale;
        if (point.Channel == NoticeChannel.Email)
            await mail.Farewell(point, at, cancellation);
        db.NotificationPoints.Remove(point);
        db.Events.Add(NotificationPointEvents.Removed(point, at.Subject, actor, clock.GetUtcNow()));
        return await Save(point, cancellation);
    }

    private async Task<Outcome<NotificationPoint>> Save(
        NotificationPoint point,
        CancellationToken cancellation
    ) =>
        await db.TrySave(cancellation) == SaveResult.Saved
            ? point
            : Problem.Of(Problems.ConcurrentChange);
}
