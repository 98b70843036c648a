using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Places;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>A new notification point by e-mail, and what one hears of.</summary>
internal static class PointFormPages
{
    public static async Task<IResult> GetNew(
        HttpContext http,
        Visit visit,
        FindPlace places,
        CancellationToken cancellation
    )
    {
        var at = await places.Handle(http, visit.MaybeEnvironment, visit.Actor, cancellation);
        return at.Ok
            ? Form(
                visit,
                at.Value,
                null,
                new PointInput(null, visit.Actor.Language.Tag(), null),
                []
            )
            : Gate.Page(at.Problems[0]);
    }

    public static async Task<IResult> PostNew(
        PostedForm form,
        HttpContext http,
        Visit visit,
        FindPlace places,
        AddPoint add,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var at = await places.Handle(http, visit.MaybeEnvironment, visit.Actor, cancellation);
        if (!at.Ok)
            return Gate.Page(at.Problems[0]);
        var input = Typed(form);
        var outcome = await form.Submit(() =>
            add.Handle(at.Value, input, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Form(visit, at.Value, null, input, outcome.Problems);
        receipts.Leave(http, PointReceiptTexts.Added.With(outcome.Value.Address));
        return Results.LocalRedirect(Links.Points(at.Value.Path));
    }

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
        return found.Ok
            ? Form(visit, at.Value, found.Value, Stored(found.Value), [])
            : Gate.Page(found.Problems[0]);
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
        var point = found.Value;
        var outcome = await form.Submit(() =>
            change.Handle(
                at.Value,
                point,
                Typed(form),
                PageVersion.In(form),
                visit.Actor,
                cancellation
            )
        );
        if (!outcome.Ok)
        {
            // After somebody else's change the form shows what is stored now.
            var stale = outcome.Problems[0].Code == Problems.ConcurrentChange;
            var shown = stale ? Stored(point) : Typed(form);
            return Form(visit, at.Value, point, shown, outcome.Problems);
        }
        receipts.Leave(http, PointReceiptTexts.Changed.With(point.Address));
        return Results.LocalRedirect(Links.Points(at.Value.Path));
    }

    private static PointInput Typed(PostedForm form) =>
        new(form["address"], form["language"], form.All("topics"));

    private static PointInput Stored(NotificationPoint point) =>
        new(point.Address, point.Language.Tag(), TopicChoice.All(point));

    private static IResult Form(
        Visit visit,
        ServicePlace at,
        NotificationPoint? point,
        PointInput input,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<PointFormPage, PointFormModel>(
            new(at, point, input, problems, visit.Refusal(at.Change)),
            PostedForm.StatusOf(problems)
        );
}
