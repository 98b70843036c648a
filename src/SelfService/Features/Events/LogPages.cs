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
        [AsParameters] LogQuery query,
        Visit visit,
        PortvaktDb db,
        ShowLog show,
        Landscape landscape,
        CancellationToken cancellation
    ) =>
        Page(
            db.Events.Where(e => e.Organisation == visit.Organisation && e.Environment == null),
            new LogPlace(LogTexts.Log, Links.OrganisationLog)
            {
                Tabs = Tabs(landscape, null),
                Check = Links.CheckLog,
            },
            query,
            visit,
            show,
            cancellation
        );

    public static Task<IResult> InEnvironment(
        [AsParameters] LogQuery query,
        Visit visit,
        PortvaktDb db,
        ShowLog show,
        Landscape landscape,
        CancellationToken cancellation
    )
    {
        var name = visit.Environment.Name;
        return Page(
            db.Events.Where(e =>
                e.Organisation == visit.Organisation && e.Environment == name.Value
            ),
            new LogPlace(LogTexts.Log, Links.Log(name)) { Tabs = Tabs(landscape, name) },
            query,
            visit,
            show,
            cancellation
        );
    }

    public static async Task<IResult> Desk(
        string number,
        [AsParameters] LogQuery query,
        Visit visit,
        PortvaktDb db,
        NumberSchemes numbers,
        ShowLog show,
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
        var place = new LogPlace(LogTexts.LogOf.With(organisation.Name), Links.DeskLog(id))
        {
            ForDesk = true,
            Check = Links.DeskCheckLog,
            Crumbs =
            [
                new(LogTexts.Organisations, Links.Organisations, false, []),
                new(Text.Same(organisation.Name), Links.Organisation(id), false, []),
            ],
        };
        var log = db.Events.Where(e => e.Organisation == id);
        return await Page(log, place, query, visit, show, cancellation);
    }

    private static async Task<IResult> Page(
        IQueryable<Event> log,
        LogPlace place,
        LogQuery query,
        Visit visit,
        ShowLog show,
        CancellationToken cancellation
    ) =>
        show.File(log, place, query, visit, cancellation)
        ?? Html.Page<LogPage, LogModel>(await show.Handle(log, place, query, visit, cancellation));

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
