using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>
/// The page behind the mailed link. Opening it changes nothing, since mail scanners follow links; its button confirms.
/// </summary>
internal static class ConfirmPointPages
{
    public static async Task<IResult> Get(
        string secret,
        ConfirmPoint confirm,
        CancellationToken cancellation
    )
    {
        var waiting = await confirm.Find(secret, cancellation);
        return waiting.Ok ? Form(secret, waiting.Value, []) : Dead(waiting.Problems[0]);
    }

    public static async Task<IResult> Post(
        string secret,
        PostedForm form,
        Visit visit,
        ConfirmPoint confirm,
        CancellationToken cancellation
    )
    {
        var waiting = await confirm.Find(secret, cancellation);
        if (!waiting.Ok)
            return Dead(waiting.Problems[0]);
        // Which organisation the visitor acts for does not matter: the form is about whoever the link names.
        if (form.Refused?.Code == Problems.FormExpired)
            return Form(secret, waiting.Value, [form.Refused]);
        var outcome = await confirm.Handle(waiting.Value, visit.Actor, cancellation);
        return outcome.Ok ? Results.LocalRedirect(Links.PointConfirmed) : Dead(outcome.Problems[0]);
    }

    public static IResult Confirmed() =>
        Html.Page<PointConfirmedPage, Text>(PointReceiptTexts.DoneTitle);

    private static IResult Form(
        string secret,
        WaitingPoint waiting,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<ConfirmPointPage, ConfirmPointModel>(
            new(Links.WithSecret(Links.ConfirmPoint, secret), waiting, problems),
            PostedForm.StatusOf(problems)
        );

    private static IResult Dead(Problem problem) =>
        Html.Page<DeadPointLinkPage, Problem>(problem, problem.Kind.Status);
}
