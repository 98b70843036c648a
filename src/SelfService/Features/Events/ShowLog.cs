using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Events;

/// <summary>A log as its page shows it, or all of it as a file.</summary>
internal sealed class ShowLog(ReadLog read)
{
    /// <summary>The page that the query asks for, or the last one.</summary>
    public async Task<LogModel> Handle(
        IQueryable<Event> log,
        LogPlace place,
        LogQuery query,
        Visit visit,
        CancellationToken cancellation
    )
    {
        var part = await read.Handle(
            log,
            query.Filter,
            query.Page,
            place.Reader(visit),
            visit,
            cancellation
        );
        var groups = await read.Groups(log, cancellation);
        if (query.Filter.Group is { } chosen && !groups.Contains(chosen))
            groups = [.. groups.Append(chosen).Order()];
        return new(place, query.Filter, groups, part);
    }

    /// <summary>Null when the query asks for a page.</summary>
    public IResult? File(
        IQueryable<Event> log,
        LogPlace place,
        LogQuery query,
        Visit visit,
        CancellationToken cancellation
    ) =>
        LogFile.Knows(query.As)
            ? new LogFile(
                query.As!,
                read.All(log, query.Filter, place.Reader(visit), cancellation),
                visit.Actor.Language
            )
            : null;
}
