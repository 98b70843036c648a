using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Finds where those belong who did what events tell of.</summary>
internal sealed class FindEventActors(PortvaktDb db)
{
    public async Task<EventActors> Handle(
        IReadOnlyCollection<Event> events,
        CancellationToken cancellation
    )
    {
        var people = events.Select(e => e.PersonId).OfType<Guid>().Distinct().ToList();
        var machines = events.Select(e => e.ClientId).OfType<string>().Distinct().ToList();
        var memberships = await db
            .Memberships.Where(m => people.Contains(m.PersonId))
            .Select(m => new { m.PersonId, m.Organisation })
            .ToListAsync(cancellation);
        var operators = await db
            .People.Where(p => p.IsOperator && people.Contains(p.Id))
            .Select(p => p.Id)
            .ToListAsync(cancellation);
        return new EventActors(
            memberships.ToLookup(m => m.PersonId, m => m.Organisation),
            operators.ToHashSet(),
            await db.Logged(machines, cancellation)
        );
    }
}
