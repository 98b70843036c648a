using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>The page behind a supplier's link. Opening it changes nothing; its button delegates.</summary>
internal static class AnswerPages
{
    public static Task<IResult> Get(
        string code,
        Visit visit,
        AnswerInvitation answer,
        CancellationToken cancellation
    ) => Show(code, null, null, [], visit, answer, cancellation);

    public static async Task<IResult> Post(
        string code,
        PostedForm form,
        Visit visit,
        AnswerInvitation answer,
        CancellationToken cancellation
    )
    {
        var (lastDay, note) = (form[GiveDelegations.LastDayField], form[GiveDelegations.NoteField]);
        var outcome = await form.Submit(() =>
            answer.Handle(code, lastDay, note, visit.Environment, visit.Actor, cancellation)
        );
        return outcome.Ok
            ? Results.LocalRedirect(
                ConfirmDelegationPages.Address(visit.Environment.Name, outcome.Value)
            )
            : await Show(code, lastDay, note, outcome.Problems, visit, answer, cancellation);
    }

    private static async Task<IResult> Show(
        string code,
        string? lastDay,
        string? note,
        IReadOnlyList<Problem> problems,
        Visit visit,
        AnswerInvitation answer,
        CancellationToken cancellation
    )
    {
        var asked = await answer.Find(code, visit.Environment, visit.Organisation, cancellation);
        return asked.Ok
            ? Html.Page<AnswerPage, AnswerModel>(
                new(visit.Environment.Name, code, asked.Value, problems)
                {
                    LastDay = lastDay,
                    Note = note,
                    CanChoose = visit.Organisations.Count > 1,
                    Refusal = visit.Refusal(Operation.ChangeDelegations),
                },
                PostedForm.StatusOf(problems)
            )
            : Gate.Page(asked.Problems[0]);
    }
}
