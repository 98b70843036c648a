using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>
/// Narrows a log to what somebody did. Whoever it was is found by the words that the log shows for them, so that a search
/// tells no more than the log does.
/// </summary>
internal sealed class FindLogActors(FindLogNames find)
{
    /// <param name="who">A part of a name, or of a client ID.</param>
    /// <param name="forDesk">Whether the reader may know which operator it was.</param>
    public async Task<IQueryable<Event>> Narrow(
        IQueryable<Event> log,
        string who,
        bool forDesk,
        CancellationToken cancellation
    )
    {
        var actors = (
            await log.Select(e => new
                {
                    e.PersonId,
                    e.ClientId,
                    e.Via,
                })
                .Distinct()
                .ToListAsync(cancellation)
        ).ConvertAll(a => new LogActor(a.PersonId, a.ClientId, a.Via));
        var names = await find.Of(actors, cancellation);
        var found = actors
            .Where(a =>
                Has(a.ClientId ?? "", who)
                || Languages.All.Any(language => Has(names.Who(a, forDesk).In(language), who))
            )
            .ToList();
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

    private static bool Has(string text, string part) =>
        text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
