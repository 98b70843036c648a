using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Members;

/// <summary>Closes a test environment to all but named people, or opens it to all.</summary>
internal sealed class LimitEnvironment(PortvaktDb db, TimeProvider clock)
{
    /// <summary>The lists that the organisation has, by environment.</summary>
    public async Task<IReadOnlyDictionary<EnvironmentName, NamedPeople>> Lists(
        OrganisationId organisation,
        CancellationToken cancellation
    ) =>
        await db
            .NamedPeople.AsNoTracking()
            .Where(n => n.Organisation == organisation)
            .ToDictionaryAsync(n => n.Environment, cancellation);

    public async Task<Outcome<NamedPeople>> Handle(
        EnvironmentName environment,
        bool closed,
        IReadOnlyList<string> ticked,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var organisation = actor.Organisation!.Value;
        var wanted = ticked
            .Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty)
            .ToList();
        // Whoever is no member cannot be named, whatever the form says.
        var people = await db
            .Memberships.Where(m => m.Organisation == organisation && wanted.Contains(m.PersonId))
            .Select(m => m.PersonId)
            .ToListAsync(cancellation);
        if (closed && people.Count == 0)
            return Problem.At("people", Problems.NamedNobody);
        var now = clock.GetUtcNow();
        var list = await db.NamedPeople.FirstOrDefaultAsync(
            n => n.Organisation == organisation && n.Environment == environment,
            cancellation
        );
        var before = list is null ? null : Facts(list);
        if (list is null)
            db.NamedPeople.Add(list = NamedPeople.Of(organisation, environment, now));
        list.Set(closed, people, now);
        db.Events.Add(
            Event.Of(
                EventType.NamedPeopleChanged,
                actor,
                now,
                environment.Value,
                environment.Value,
                before: before,
                after: Facts(list)
            )
        );
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? list
            : Problem.Of(Problems.ConcurrentChange);
    }

    private static string Facts(NamedPeople list) =>
        JsonSerializer.Serialize(new { closed = list.Closed, people = list.People });
}
