using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Reads an organisation's log in words, newest first.</summary>
internal sealed class ReadLog(FindLogNames find)
{
    public const int PageSize = 50;

    /// <param name="log">Which events, before the filter.</param>
    /// <param name="forDesk">Whether the reader may know which operator it was.</param>
    public async Task<LogPart> Handle(
        IQueryable<Event> log,
        LogFilter filter,
        int page,
        bool forDesk,
        CancellationToken cancellation
    )
    {
        var some = Narrow(log.AsNoTracking(), filter);
        var total = await some.CountAsync(cancellation);
        var events = await some.OrderByDescending(e => e.Sequence)
            .Skip((Math.Max(1, page) - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(cancellation);
        var names = await find.Handle(events, cancellation);
        return new LogPart([.. events.Select(e => Row(e, names, forDesk))], total);
    }

    private static IQueryable<Event> Narrow(IQueryable<Event> log, LogFilter filter)
    {
        if (filter.Group is { } group)
        {
            var types = EventWords.In(group);
            log = log.Where(e => types.Contains(e.Type));
        }
        if (filter.Begins is { } begins)
            log = log.Where(e => e.At >= begins);
        return filter.Ends is { } ends ? log.Where(e => e.At < ends) : log;
    }

    private static LogRow Row(Event entry, LogNames names, bool forDesk) =>
        new(
            entry.At,
            names.Who(entry, forDesk),
            EventWords.Of(entry.Type).With(names.Subject(entry)),
            entry.Environment,
            LogFacts.Of(entry, text => names.Of(entry, text)),
            entry.CorrelationId
        );
}
