using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Places;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>"Fjern varslingspunkt", after a page that asks.</summary>
internal static class RemovePointPages
{
    public static async Task<IResult> Get(
        Guid id,
        HttpContext http,
        Visit visit,
        FindPlace places,
        OwnPoints points,
        CancellationToken cancellation
    )
    {
        var at = await places.Handle(http, visit.MaybeEnvironment, visit.Actor, cancellation);
        if (!at.Ok)
            return Gate.Page(at.Problems[0]);
        var found = await points.FindEmail(at.Value, id, cancellation);
        return found.Ok ? Confirm(visit, at.Value, found.Value, []) : Gate.Page(found.Problems[0]);
    }

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        FindPlace places,
        OwnPoints points,
        ChangePoint change,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var at = await places.Handle(http, visit.MaybeEnvironment, visit.Actor, cancellation);
        if (!at.Ok)
            return Gate.Page(at.Problems[0]);
        var found = await points.FindEmail(at.Value, id, cancellation);
        if (!found.Ok)
            return Gate.Page(found.Problems[0]);
        var outcome = await form.Submit(() =>
            change.Remove(at.Value, found.Value, expected: null, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Confirm(visit, at.Value, found.Value, outcome.Problems);
        receipts.Leave(http, PointReceiptTexts.Removed.With(found.Value.Address));
        return Results.LocalRedirect(Links.Points(at.Value.Path));
    }

    private static IResult Confirm(
        Visit visit,
        ServicePlace at,
        NotificationPoint point,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<RemovePointPage, RemovePointModel>(
            new(at, point, problems, visit.Refusal(at.Change)),
            PostedForm.StatusOf(problems)
        );
}
