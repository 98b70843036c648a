using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>The page where a customer approves or declines a system user.</summary>
internal static class RequestPages
{
    public const string AnswerField = "svar";
    public const string Approve = "godkjenn";
    public const string Decline = "avvis";

    public static async Task<IResult> Get(
        Guid id,
        Visit visit,
        ReceivedRequests received,
        CancellationToken cancellation
    )
    {
        var asked = await received.Find(id, visit.Environment, visit.Organisation, cancellation);
        return Show(asked, asked?.System.Rights ?? [], [], visit);
    }

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReceivedRequests received,
        AnswerSystemUser answer,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var (environment, actor) = (visit.Environment, visit.Actor);
        var ticked = form.All(AnswerSystemUser.RightsField);
        var declines = form[AnswerField] == Decline;
        var problems = declines
            ? (
                await form.Submit(() => answer.Decline(id, environment, actor, cancellation))
            ).Problems
            : (
                await form.Submit(() =>
                    answer.Approve(id, ticked, environment, actor, cancellation)
                )
            ).Problems;
        if (problems.Count > 0)
            return Show(
                await received.Find(id, environment, visit.Organisation, cancellation),
                ticked,
                problems,
                visit
            );
        receipts.Leave(http, declines ? SystemTexts.Declined : SystemTexts.ApprovedNow);
        return Results.LocalRedirect(Links.SystemUsers(environment.Name));
    }

    private static IResult Show(
        ReceivedRequest? asked,
        IReadOnlyList<string> ticked,
        IReadOnlyList<Problem> problems,
        Visit visit
    ) =>
        asked is null
            ? Gate.Page(Problem.Of(Problems.NotFound))
            : Html.Page<RequestPage, RequestModel>(
                new(
                    visit.Environment.Name,
                    asked,
                    ticked,
                    problems,
                    visit.Refusal(Operation.ChangeDelegations)
                ),
                PostedForm.StatusOf(problems)
            );
}
