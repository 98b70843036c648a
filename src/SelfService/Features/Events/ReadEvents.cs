using System.Text.Json;
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
        return await About(db.Events.AsNoTracking(), wish.Subject)
            .Where(e => e.Organisation == organisation && e.Sequence > after && e.Sequence <= last)
            .Where(e => e.Environment == name || e.Environment == null)
            .Where(e => types.Contains(e.Type))
            .OrderBy(e => e.Sequence)
            .Take(most)
            .ToListAsync(cancellation);
    }

    /// <summary>What happened to a key names its client among its facts.</summary>
    private static IQueryable<Event> About(IQueryable<Event> events, string? subject)
    {
        if (subject is null)
            return events;
        var named = $"\"clientId\":\"{JsonEncodedText.Encode(subject)}\"";
        return events.Where(e =>
            e.Subject == subject || e.After!.Contains(named) || e.Before!.Contains(named)
        );
    }
}
