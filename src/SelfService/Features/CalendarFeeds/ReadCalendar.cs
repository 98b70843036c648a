using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.Accounts;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.CalendarFeeds;

/// <summary>What is in the calendar of a secret address: what ends for the organisation, where its maker may look.</summary>
internal sealed class ReadCalendar(PortvaktDb db, TermsBook terms, TimeProvider clock)
{
    /// <summary>How far back: what ended a while ago is still of interest to whoever looks for a fault.</summary>
    private static readonly TimeSpan Behind = TimeSpan.FromDays(30);

    /// <summary>How far ahead; longer than most keys live.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(3 * 365);

    /// <summary>The language and the ends; null when the address is nobody's, or its maker is no longer a member.</summary>
    public async Task<(Language Language, IReadOnlyList<EndingThing> Ends)?> Handle(
        string secret,
        CancellationToken cancellation
    )
    {
        var hash = LinkSecret.Hash(secret);
        var feed = await db
            .CalendarFeeds.AsNoTracking()
            .FirstOrDefaultAsync(f => f.SecretHash == hash, cancellation);
        if (feed is null || !await IsMember(feed, cancellation))
            return null;
        var now = clock.GetUtcNow();
        var closed = await db.ClosedTo(feed.PersonId, feed.Owner, cancellation);
        var ends = await db.ThingsEnding(
            terms,
            now - Behind,
            now + Ahead,
            feed.Owner,
            cancellation
        );
        return (
            feed.Language,
            [
                .. ends.Where(end =>
                    CalendarWords.Knows(end.Thing.Kind)
                    && !end.IsReplaced(now)
                    && (end.Thing.Place.Environment is not { } at || !closed.Contains(at))
                ),
            ]
        );
    }

    private Task<bool> IsMember(CalendarFeed feed, CancellationToken cancellation) =>
        db.Memberships.AnyAsync(
            m => m.PersonId == feed.PersonId && m.Organisation == feed.Owner,
            cancellation
        );
}
