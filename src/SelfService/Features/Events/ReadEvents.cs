using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.Audit;

namespace Portvakt.SelfService.Features.Events;

/// <summary>
/// Reads the events of an organisation in the order of their recording: those of the environment, and those that belong to
/// none.
/// </summary>
internal sealed class ReadEvents(PortvaktDb db, TimeProvider clock)
{
    /// <param name="most">How many at most.</param>
    public async Task<IReadOnlyList<Event>> Handle(
        EventWish wish,
        int most,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var (organisation, after) = (actor.Organisation, wish.After);
        var name = environment.Name.Value;
        var types = ReadableEvents
            .For(actor.Scopes)
            .Where(type => wish.Type is null || type == wish.Type)
            .ToList();
        var last = await db.SettledUpTo(clock.GetUtcNow(), cancellation);
        var events = db.Events.AsNoTracking();
        return await (wish.Subject is { } subject ? events.About(subject) : events)
            .Where(e => e.Organisation == organisation && e.Sequence > after && e.Sequence <= last)
            .Where(e => e.Environment == name || e.Environment == null)
            .Where(e => types.Contains(e.Type))
            .OrderBy(e => e.Sequence)
            .Take(most)
            .ToListAsync(cancellation);
    }
}
