using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.CalendarFeeds;

/// <summary>Makes and revokes somebody's own calendar addresses. Of an address only a hash is kept.</summary>
internal sealed class OwnCalendars(PortvaktDb db, TimeProvider clock)
{
    /// <summary>How many one person has for an organisation: one for each device is enough.</summary>
    public const int Most = 5;

    public async Task<IReadOnlyList<CalendarFeed>> List(
        Actor actor,
        CancellationToken cancellation
    ) => await Own(actor).OrderBy(f => f.Created).ToListAsync(cancellation);

    /// <summary>The secret of the new address.</summary>
    public async Task<Outcome<string>> Make(Actor actor, CancellationToken cancellation)
    {
        if (await Own(actor).CountAsync(cancellation) >= Most)
            return Problem.Of(Problems.CalendarsTooMany, Most);
        var now = clock.GetUtcNow();
        var secret = LinkSecret.New();
        var feed = CalendarFeed.Of(
            actor.Organisation!.Value,
            actor.PersonId!.Value,
            LinkSecret.Hash(secret),
            actor.Language,
            now
        );
        db.CalendarFeeds.Add(feed);
        db.Events.Add(Event.Of(EventType.CalendarMade, actor, now, feed.Id.ToString()));
        await db.SaveChangesAsync(cancellation);
        return secret;
    }

    public async Task<Outcome<CalendarFeed>> Revoke(
        Guid id,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await Own(actor).FirstOrDefaultAsync(f => f.Id == id, cancellation) is not { } feed)
            return Problem.Of(Problems.NotFound);
        db.CalendarFeeds.Remove(feed);
        db.Events.Add(
            Event.Of(EventType.CalendarEnded, actor, clock.GetUtcNow(), feed.Id.ToString())
        );
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? feed
            : Problem.Of(Problems.NotFound);
    }

    private IQueryable<CalendarFeed> Own(Actor actor)
    {
        var (organisation, person) = (actor.Organisation!.Value, actor.PersonId!.Value);
        return db.CalendarFeeds.Where(f => f.Owner == organisation && f.PersonId == person);
    }
}
