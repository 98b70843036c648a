using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Reads an organisation's log in words, newest first.</summary>
internal sealed class ReadLog(
    FindLogNames find,
    FindEventParties parties,
    NarrowLog narrow,
    FindUndos undos
)
{
    private const int FilePart = 500;

    /// <param name="log">Which events, before the filter.</param>
    /// <param name="page">From 1; null for the first.</param>
    public async Task<LogPart> Handle(
        IQueryable<Event> log,
        LogFilter filter,
        int? page,
        LogReader reader,
        Visit visit,
        CancellationToken cancellation
    )
    {
        var some = await narrow.Handle(log.AsNoTracking(), filter, reader, cancellation);
        var paged = Paged.Of(await some.CountAsync(cancellation), page);
        var events = await some.OrderByDescending(e => e.Sequence)
            .Skip(paged.Before)
            .Take(Paged.Size)
            .ToListAsync(cancellation);
        var names = await Names(events, reader, cancellation);
        var undone = await undos.Handle(events, visit, cancellation);
        return new LogPart(
            [
                .. events.Select(e =>
                    Row(e, names, reader) with
                    {
                        Undo = undone.GetValueOrDefault(e.Sequence),
                    }
                ),
            ],
            paged
        );
    }

    /// <summary>The groups that there are events of, in the order in which they are offered.</summary>
    public async Task<IReadOnlyList<EventGroup>> Groups(
        IQueryable<Event> log,
        CancellationToken cancellation
    )
    {
        var types = await log.Select(e => e.Type).Distinct().ToListAsync(cancellation);
        return [.. Enum.GetValues<EventGroup>().Where(g => EventWords.In(g).Any(types.Contains))];
    }

    /// <summary>All of it, a part at a time, so that a long log takes no more memory than a short one.</summary>
    public async IAsyncEnumerable<LogRow> All(
        IQueryable<Event> log,
        LogFilter filter,
        LogReader reader,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var some = await narrow.Handle(log.AsNoTracking(), filter, reader, cancellation);
        var before = long.MaxValue;
        List<Event> part;
        do
        {
            part = await some.Where(e => e.Sequence < before)
                .OrderByDescending(e => e.Sequence)
                .Take(FilePart)
                .ToListAsync(cancellation);
            var names = await Names(part, reader, cancellation);
            foreach (var entry in part)
                yield return Row(entry, names, reader);
            before = part.Count > 0 ? part[^1].Sequence : 0;
        } while (part.Count == FilePart);
    }

    /// <summary>Some events in words, in their own order, with everybody outside the service desk by name.</summary>
    public async Task<IReadOnlyList<LogRow>> Rows(
        IReadOnlyCollection<Event> events,
        CancellationToken cancellation
    )
    {
        var names = await Names(events, LogReader.Several, cancellation);
        return [.. events.Select(e => Row(e, names, LogReader.Several))];
    }

    /// <summary>The names, and which organisation stands for those whom the reader need not know.</summary>
    private async Task<LogNames> Names(
        IReadOnlyCollection<Event> events,
        LogReader reader,
        CancellationToken cancellation
    )
    {
        var instead = reader.Organisation is { } own
            ? (await parties.Handle(events, cancellation))
                .Where(party => party.Place.Owner == own && party.Actor is not null)
                .ToDictionary(party => party.Event.Sequence, party => party.Actor!.Value)
            : [];
        var names = await find.Handle(events, instead.Values, cancellation);
        return names with { Instead = instead };
    }

    private static LogRow Row(Event entry, LogNames names, LogReader reader) =>
        new(
            entry.At,
            entry.Type,
            names.Who(entry, reader),
            EventWords.Of(entry.Type).With(names.Subject(entry)),
            entry.Environment,
            LogFacts.Of(entry, (fact, text) => names.Of(entry, LoggedIds.InFact(fact), text)),
            entry.CorrelationId
        );
}
