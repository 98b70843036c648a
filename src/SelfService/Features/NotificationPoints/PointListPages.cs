using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Places;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>"Varslingspunkter" of a place, and the link sent once more.</summary>
internal static class PointListPages
{
    public static async Task<IResult> Get(
        HttpContext http,
        Visit visit,
        FindPlace places,
        OwnPoints points,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var at = await places.Handle(http, visit.MaybeEnvironment, visit.Actor, cancellation);
        if (!at.Ok)
            return Gate.Page(at.Problems[0]);
        return Html.Page<PointListPage, PointListModel>(
            new(
                at.Value,
                await points.List(at.Value, cancellation),
                visit.Refusal(at.Value.Change),
                clock.GetUtcNow()
            )
        );
    }

    public static async Task<IResult> Ask(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        FindPlace places,
        OwnPoints points,
        AddPoint add,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var at = await places.Handle(http, visit.MaybeEnvironment, visit.Actor, cancellation);
        if (!at.Ok)
            return Gate.Page(at.Problems[0]);
        var found = await points.FindEmail(at.Value, id, cancellation);
        var outcome = found.Ok
            ? await form.Submit(() => add.AskAgain(at.Value, found.Value, cancellation))
            : Outcome<NotificationPoint>.Failed(found.Problems);
        if (!outcome.Ok)
            return Gate.Page(outcome.Problems[0]);
        receipts.Leave(http, PointReceiptTexts.AskedAgain.With(outcome.Value.Address));
        return Results.LocalRedirect(Links.Points(at.Value.Path));
    }
}
