using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.RightRequests;

/// <summary>"Be om rettighet" in a prod-kind environment; test environments ask for none.</summary>
internal static class RequestRightPages
{
    public static IResult Get(Visit visit, string? rett) =>
        visit.Environment.IsProd ? Form(visit, rett, null, []) : NotFound();

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        RequestRight request,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        if (!visit.Environment.IsProd)
            return NotFound();
        var (right, purpose) = (form["right"], form["purpose"]);
        var outcome = await form.Submit(() =>
            request.Handle(
                visit.Environment.Name,
                visit.Organisation,
                right,
                purpose,
                visit.Actor,
                cancellation
            )
        );
        if (!outcome.Ok)
            return Form(visit, right, purpose, outcome.Problems);
        receipts.Leave(http, RightRequestTexts.Sent.With(outcome.Value.Number));
        return Results.LocalRedirect(Links.OwnCase(outcome.Value.Number));
    }

    private static IResult NotFound() => Gate.Page(Problem.Of(Problems.NotFound));

    private static IResult Form(
        Visit visit,
        string? right,
        string? purpose,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<RequestRightPage, RequestRightModel>(
            new(visit.Environment.Name, visit.Actor.Administrators, right, purpose, problems),
            PostedForm.StatusOf(problems)
        );
}
