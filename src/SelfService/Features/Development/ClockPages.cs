using System.Globalization;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Development;

/// <summary>Moves the clock of the whole installation, to see what happens when something ends.</summary>
internal static class ClockPages
{
    public const string Address = "/dev/clock";
    public const string ResetAddress = "/dev/clock/reset";

    /// <summary>Farthest that it is moved in one go.</summary>
    private const int MostDays = 3650;

    public static IResult Get(TimeProvider clock) => Show(Movable(clock), null, []);

    public static IResult Post(
        PostedForm form,
        TimeProvider clock,
        HttpContext http,
        Receipts receipts
    )
    {
        var movable = Movable(clock);
        if (form.Refused is { } refused)
            return Show(movable, form["days"], [refused]);
        if (Days(form["days"]) is not { } days)
            return Show(
                movable,
                form["days"],
                [Problem.At("days", Problems.ClockDaysWrong, MostDays)]
            );
        movable.Move(TimeSpan.FromDays(days));
        receipts.Leave(http, ClockTexts.Moved);
        return Results.LocalRedirect(Address);
    }

    public static IResult Reset(
        PostedForm form,
        TimeProvider clock,
        HttpContext http,
        Receipts receipts
    )
    {
        if (form.Refused is { } refused)
            return Show(Movable(clock), null, [refused]);
        Movable(clock).Reset();
        receipts.Leave(http, ClockTexts.Moved);
        return Results.LocalRedirect(Address);
    }

    private static int? Days(string? text) =>
        int.TryParse(
            text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var days
        ) && Math.Abs(days) is > 0 and <= MostDays
            ? days
            : null;

    /// <summary>In Trial the clock can always be moved.</summary>
    private static MovableClock Movable(TimeProvider clock) => (MovableClock)clock;

    private static IResult Show(
        MovableClock clock,
        string? days,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<ClockPage, ClockModel>(
            new(clock.GetUtcNow(), clock.Ahead, days, problems),
            PostedForm.StatusOf(problems)
        );
}
