using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Narrows a log by its filter.</summary>
internal sealed class NarrowLog(PortvaktDb db, FindLogActors actors)
{
    public async Task<IQueryable<Event>> Handle(
        IQueryable<Event> log,
        LogFilter filter,
        LogReader reader,
        CancellationToken cancellation
    )
    {
        if (filter.Group is { } group)
        {
            var types = EventWords.In(group);
            log = log.Where(e => types.Contains(e.Type));
        }
        if (filter.Begins is { } begins)
            log = log.Where(e => e.At >= begins);
        if (filter.Ends is { } ends)
            log = log.Where(e => e.At < ends);
        if (filter.Word.Length > 0)
            log = About(log, filter.Word);
        return filter.Who.Length > 0
            ? await actors.Narrow(log, filter.Who, reader, cancellation)
            : log;
    }

    /// <summary>
    /// Those with the word in their subject or their facts, and those about an integration with it in its name, as long as the
    /// integration belongs to the organisation in whose log they stand: the log names no other.
    /// </summary>
    private IQueryable<Event> About(IQueryable<Event> log, string word)
    {
        var (small, sort) = (word.ToLowerInvariant(), SortText.Of(word));
        // Facts are JSON with letters outside ASCII escaped.
        var fact = JsonEncodedText.Encode(small).ToString().ToLowerInvariant();
        var named = db.Integrations.Where(i => i.SortName.Contains(sort));
        return log.Where(e =>
            e.Subject.ToLower().Contains(small)
            || (e.Before != null && e.Before.ToLower().Contains(fact))
            || (e.After != null && e.After.ToLower().Contains(fact))
            || named.Any(i =>
                (i.Owner == e.Organisation || i.Supplier == e.Organisation)
                && (
                    i.ClientId == e.Subject
                    || e.Before!.Contains(i.ClientId)
                    || e.After!.Contains(i.ClientId)
                )
            )
        );
    }
}
