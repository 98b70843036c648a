using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>"Automatisk godkjenning": the rules that hold, a new one, and the end of one.</summary>
internal static class RulePages
{
    private const Operation Change = Operation.DecideAccessRequest;

    public static async Task<IResult> List(
        Visit visit,
        OwnApprovalRules rules,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        Html.Page<RuleListPage, RuleListModel>(
            new(
                visit.Environment.Name,
                await rules.List(visit.Environment, visit.Actor, cancellation),
                clock.GetUtcNow()
            )
            {
                HasScopes =
                    (await rules.Scopes(visit.Environment, visit.Actor, cancellation)).Count > 0,
                Refusal = visit.Refusal(Change),
            }
        );

    public static async Task<IResult> New(
        Visit visit,
        OwnApprovalRules rules,
        FindEndedRule ended,
        string? scope,
        Guid? angre,
        CancellationToken cancellation
    ) =>
        await Form(
            visit,
            rules,
            await ended.Handle(angre, visit, cancellation)
                ?? new ApprovalRuleInput(scope, null, null, null, null, null),
            [],
            cancellation
        );

    public static async Task<IResult> Create(
        PostedForm form,
        HttpContext http,
        Visit visit,
        OwnApprovalRules rules,
        CreateApprovalRule create,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var input = new ApprovalRuleInput(
            form["scope"],
            form["name"],
            form["kind"],
            form["forms"],
            form["numbers"],
            form["months"]
        );
        var outcome = await form.Submit(() =>
            create.Handle(input, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Form(visit, rules, input, outcome.Problems, cancellation);
        receipts.Leave(http, ApprovalRuleTexts.Created.With(outcome.Value.Rule.Name));
        return Results.LocalRedirect(Links.ApprovalRules(visit.Environment.Name));
    }

    public static async Task<IResult> GetEnd(
        Guid id,
        Visit visit,
        OwnApprovalRules rules,
        CancellationToken cancellation
    ) =>
        await rules.Find(id, visit.Environment, visit.Actor, cancellation) is { } row
            ? Confirm(visit, row, [])
            : Gate.Page(Problem.Of(Problems.NotFound));

    public static async Task<IResult> PostEnd(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        OwnApprovalRules rules,
        EndApprovalRule end,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        if (await rules.Find(id, visit.Environment, visit.Actor, cancellation) is not { } row)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var outcome = await form.Submit(() =>
            end.Handle(id, expected: null, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Confirm(visit, row, outcome.Problems);
        receipts.Leave(http, ApprovalRuleTexts.Ended.With(row.Rule.Name));
        return Results.LocalRedirect(Links.ApprovalRules(visit.Environment.Name));
    }

    private static async Task<IResult> Form(
        Visit visit,
        OwnApprovalRules rules,
        ApprovalRuleInput input,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    ) =>
        Html.Page<NewRulePage, NewRuleModel>(
            new(
                visit.Environment.Name,
                await rules.Scopes(visit.Environment, visit.Actor, cancellation),
                input,
                problems
            )
            {
                Refusal = visit.Refusal(Change),
            },
            PostedForm.StatusOf(problems)
        );

    private static IResult Confirm(Visit visit, RuleRow row, IReadOnlyList<Problem> problems) =>
        Html.Page<EndRulePage, EndRuleModel>(
            new(visit.Environment.Name, row, problems) { Refusal = visit.Refusal(Change) },
            PostedForm.StatusOf(problems)
        );
}
