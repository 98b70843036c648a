using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Events;

/// <summary>
/// "Logg": what concerns the organisation as such, and what was done in each environment, which stands under the rules of
/// the environment.
/// </summary>
internal static class LogPages
{
    public static Task<IResult> Organisation(
        Visit visit,
        PortvaktDb db,
        ReadLog read,
        Landscape landscape,
        string? hva,
        string? fra,
        string? til,
        int? side,
        CancellationToken cancellation
    ) =>
        Page(
            db.Events.Where(e => e.Organisation == visit.Organisation && e.Environment == null),
            new LogPlace(LogTexts.Log, Links.OrganisationLog) { Tabs = Tabs(landscape, null) },
            read,
            LogFilter.Read(hva, fra, til),
            side,
            cancellation
        );

    public static Task<IResult> InEnvironment(
        Visit visit,
        PortvaktDb db,
        ReadLog read,
        Landscape landscape,
        string? hva,
        string? fra,
        string? til,
        int? side,
        CancellationToken cancellation
    )
    {
        var name = visit.Environment.Name;
        return Page(
            db.Events.Where(e =>
                e.Organisation == visit.Organisation && e.Environment == name.Value
            ),
            new LogPlace(LogTexts.Log, Links.Log(name)) { Tabs = Tabs(landscape, name) },
            read,
            LogFilter.Read(hva, fra, til),
            side,
            cancellation
        );
    }

    public static async Task<IResult> Desk(
        string number,
        PortvaktDb db,
        NumberSchemes numbers,
        ReadLog read,
        string? hva,
        string? fra,
        string? til,
        int? side,
        CancellationToken cancellation
    )
    {
        if (!numbers.TryReadTold(number, out var id))
            return Gate.Page(Problem.Of(Problems.NotFound));
        var organisation = await db.Organisations.FirstOrDefaultAsync(
            o => o.Number == id,
            cancellation
        );
        if (organisation is null)
            return Gate.Page(Problem.Of(Problems.NotFound));
        return await Page(
            db.Events.Where(e => e.Organisation == id),
            new LogPlace(LogTexts.LogOf.With(organisation.Name), Links.DeskLog(id))
            {
                ForDesk = true,
                Crumbs =
                [
                    new(LogTexts.Organisations, Links.Organisations, false, []),
                    new(Text.Same(organisation.Name), Links.Organisation(id), false, []),
                ],
            },
            read,
            LogFilter.Read(hva, fra, til),
            side,
            cancellation
        );
    }

    private static async Task<IResult> Page(
        IQueryable<Event> log,
        LogPlace place,
        ReadLog read,
        LogFilter filter,
        int? side,
        CancellationToken cancellation
    )
    {
        var wanted = Math.Clamp(side ?? 1, 1, 100_000);
        var part = await read.Handle(log, filter, wanted, place.ForDesk, cancellation);
        var pages = Math.Max(1, (part.Total + ReadLog.PageSize - 1) / ReadLog.PageSize);
        if (wanted > pages)
            part = await read.Handle(log, filter, pages, place.ForDesk, cancellation);
        return Html.Page<LogPage, LogModel>(
            new(place, filter, part, Math.Min(wanted, pages), pages)
        );
    }

    private static IReadOnlyList<MenuEntry> Tabs(Landscape landscape, EnvironmentName? current) =>
        [
            new(LogTexts.Common, Links.OrganisationLog, current is null, []),
            .. landscape.Environments.Select(e => new MenuEntry(
                Text.Same(e.Name.Value),
                Links.Log(e.Name),
                e.Name == current,
                []
            )),
        ];
}
