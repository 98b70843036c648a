using System.Globalization;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>One request as the provider sees it, and its answer.</summary>
internal static class RequestPages
{
    public static async Task<IResult> Get(
        Guid id,
        Visit visit,
        ListRequests list,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var model = await Model(id, visit, list, clock, cancellation);
        return model is null ? Gate.Page(Problem.Of(Problems.NotFound)) : Show(model, []);
    }

    public static async Task<IResult> Approve(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ListRequests list,
        ApproveAccessRequest approve,
        Receipts receipts,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var fields = new ApprovalFields(form["valid_to"], form["reason"], form["note"]);
        var outcome = await form.Submit(() =>
            approve.Handle(
                id,
                new ApprovalInput(fields.LastDay, fields.Note, fields.Message),
                expected: null,
                visit.Environment,
                visit.Actor,
                cancellation
            )
        );
        if (outcome.Ok)
            return Done(http, visit, id, receipts, AccessRequestTexts.Approved);
        var model = await Model(id, visit, list, clock, cancellation);
        return model is null
            ? Gate.Page(Problem.Of(Problems.NotFound))
            : Show(
                model with
                {
                    Approval = fields,
                    ApprovalProblems = outcome.Problems,
                },
                outcome.Problems
            );
    }

    public static async Task<IResult> Decline(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ListRequests list,
        DeclineAccessRequest decline,
        Receipts receipts,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var reason = form["reason"];
        var outcome = await form.Submit(() =>
            decline.Handle(id, reason, expected: null, visit.Environment, visit.Actor, cancellation)
        );
        if (outcome.Ok)
            return Done(http, visit, id, receipts, AccessRequestTexts.Declined);
        var model = await Model(id, visit, list, clock, cancellation);
        return model is null
            ? Gate.Page(Problem.Of(Problems.NotFound))
            : Show(
                model with
                {
                    Reason = reason,
                    DeclineProblems = outcome.Problems,
                },
                outcome.Problems
            );
    }

    private static IResult Done(
        HttpContext http,
        Visit visit,
        Guid id,
        Receipts receipts,
        Text words
    )
    {
        receipts.Leave(http, words);
        return Results.LocalRedirect(Links.AccessRequest(visit.Environment.Name, id));
    }

    private static async Task<RequestModel?> Model(
        Guid id,
        Visit visit,
        ListRequests list,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var row = await list.Find(
            RequestSide.Provider,
            id,
            visit.Environment,
            visit.Actor,
            cancellation
        );
        if (row is null)
            return null;
        var now = clock.GetUtcNow();
        // A day that has passed meanwhile is no proposal.
        var proposed =
            row.Request.LastDay is { } day && new AccessTerms(day).From(now).HoldsAt(now)
                ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null;
        return new RequestModel(visit.Environment.Name, row, now)
        {
            Refusal = visit.Refusal(Operation.DecideAccessRequest),
            Approval = new ApprovalFields(proposed, null, null),
        };
    }

    private static IResult Show(RequestModel model, IReadOnlyList<Problem> problems) =>
        Html.Page<RequestPage, RequestModel>(model, PostedForm.StatusOf(problems));
}
