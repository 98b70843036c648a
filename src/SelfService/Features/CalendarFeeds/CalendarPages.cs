using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.CalendarFeeds;

/// <summary>"Kalender": secret addresses of the reader's own, and the calendar that lies there.</summary>
internal static class CalendarPages
{
    public static Task<IResult> Get(
        Visit visit,
        OwnCalendars calendars,
        TimeProvider clock,
        CancellationToken cancellation
    ) => Page(visit, calendars, clock, null, [], cancellation);

    public static async Task<IResult> Make(
        PostedForm form,
        Visit visit,
        OwnCalendars calendars,
        PortalAddress portal,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() => calendars.Make(visit.Actor, cancellation));
        var address = outcome.Ok ? portal.Value + Links.CalendarFeed(outcome.Value) : null;
        return await Page(visit, calendars, clock, address, outcome.Problems, cancellation);
    }

    public static async Task<IResult> Revoke(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        OwnCalendars calendars,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() => calendars.Revoke(id, visit.Actor, cancellation));
        if (!outcome.Ok)
            return Gate.Page(outcome.Problems[0]);
        receipts.Leave(http, CalendarTexts.Revoked);
        return Results.LocalRedirect(Links.Calendar);
    }

    /// <summary>The calendar itself. Whoever asks knows the secret and is not signed in.</summary>
    public static async Task<IResult> Feed(
        string secret,
        HttpContext http,
        ReadCalendar read,
        PortalAddress portal,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (await read.Handle(secret, cancellation) is not { } calendar)
            return Results.NotFound();
        http.Response.Headers.CacheControl = "private, max-age=900";
        return Results.Bytes(
            CalendarFile.Write(calendar.Ends, portal.Value, calendar.Language, clock.GetUtcNow()),
            "text/calendar; charset=utf-8"
        );
    }

    private static async Task<IResult> Page(
        Visit visit,
        OwnCalendars calendars,
        TimeProvider clock,
        string? made,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    ) =>
        Html.Page<CalendarPage, CalendarModel>(
            new(
                visit.Organisations.First(o => o.Number == visit.Organisation).Name,
                await calendars.List(visit.Actor, cancellation),
                made,
                clock.GetUtcNow(),
                problems
            ),
            PostedForm.StatusOf(problems)
        );
}
