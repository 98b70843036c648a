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
    /// <param name="after">The sequence of the last one that the caller has; 0 for none.</param>
    /// <param name="most">How many at most.</param>
    public async Task<IReadOnlyList<Event>> Handle(
        long after,
        int most,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var organisation = actor.Organisation;
        var name = environment.Name.Value;
        var types = ReadableEvents.For(actor.Scopes);
        var last = await db.SettledUpTo(clock.GetUtcNow(), cancellation);
        return await db
            .Events.AsNoTracking()
            .Where(e => e.Organisation == organisation && e.Sequence > after && e.Sequence <= last)
            .Where(e => e.Environment == name || e.Environment == null)
            .Where(e => types.Contains(e.Type))
            .OrderBy(e => e.Sequence)
            .Take(most)
            .ToListAsync(cancellation);
    }
}
