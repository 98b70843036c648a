using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Events;

/// <summary>
/// Narrows a log to what somebody did. Whoever it was is found by the words that the log shows for them, so that a search
/// tells no more than the log does.
/// </summary>
internal sealed class FindLogActors(PortvaktDb db, FindLogNames find)
{
    /// <param name="who">A part of a name, or of a client ID.</param>
    public async Task<IQueryable<Event>> Narrow(
        IQueryable<Event> log,
        string who,
        LogReader reader,
        CancellationToken cancellation
    )
    {
        var actors = (
            await log.Select(e => new
                {
                    e.PersonId,
                    e.ClientId,
                    e.Via,
                    e.Environment,
                    e.Organisation,
                })
                .Distinct()
                .ToListAsync(cancellation)
        ).ConvertAll(a => new LogActor(
            a.PersonId,
            a.ClientId,
            a.Via,
            a.Environment,
            a.Organisation
        ));
        var others = await Others(actors, reader, cancellation);
        var names = await find.Of(
            actors,
            [.. others.SelectMany(organisations => organisations).Distinct()],
            cancellation
        );
        var found = actors
            .Where(a => Has(a.ClientId ?? "", who) || Shown(a).Any(text => Has(text, who)))
            .ToList();
        IEnumerable<string> Shown(LogActor actor)
        {
            if (actor.PersonId is { } person && others.Contains(person))
                return others[person].Select(Name);
            return
                reader.Organisation is { } own
                && names.Clients.Acting(actor) is { } machine
                && machine.Keeper != own
                ? [Name(machine.Keeper)]
                : Languages.All.Select(language => names.Who(actor, reader).In(language));
        }
        string Name(OrganisationId number) => names.Organisations.GetValueOrDefault(number, "");
        var people = found.Select(a => a.PersonId).OfType<Guid>().Distinct().ToList();
        var clients = found
            .Where(a => a.PersonId is null)
            .Select(a => a.ClientId)
            .OfType<string>()
            .Distinct()
            .ToList();
        var doors = found
            .Where(a => a is { PersonId: null, ClientId: null })
            .Select(a => a.Via)
            .ToList();
        return log.Where(e =>
            (e.PersonId != null && people.Contains(e.PersonId.Value))
            || (e.PersonId == null && e.ClientId != null && clients.Contains(e.ClientId))
            || (e.PersonId == null && e.ClientId == null && doors.Contains(e.Via))
        );
    }

    /// <summary>
    /// The organisations of those who belong to others than the reader's, for whom one of these stands in the log. Whoever
    /// belongs nowhere any more is still found by name, and so is the service desk.
    /// </summary>
    private async Task<ILookup<Guid, OrganisationId>> Others(
        IReadOnlyCollection<LogActor> actors,
        LogReader reader,
        CancellationToken cancellation
    )
    {
        if (reader.Organisation is not { } own)
            return Array.Empty<Guid>().ToLookup(person => person, _ => default(OrganisationId));
        var people = actors.Select(a => a.PersonId).OfType<Guid>().Distinct().ToList();
        var memberships = await db
            .Memberships.Where(m => people.Contains(m.PersonId))
            .Where(m => !db.People.Any(p => p.Id == m.PersonId && p.IsOperator))
            .Where(m => !db.Memberships.Any(o => o.PersonId == m.PersonId && o.Organisation == own))
            .Select(m => new { m.PersonId, m.Organisation })
            .ToListAsync(cancellation);
        return memberships.ToLookup(m => m.PersonId, m => m.Organisation);
    }

    private static bool Has(string text, string part) =>
        text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
