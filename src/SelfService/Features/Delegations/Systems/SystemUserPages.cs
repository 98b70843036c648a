using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>One system user: its rights, and the change of them.</summary>
internal static class SystemUserPages
{
    public const string Version = "version";

    public static async Task<IResult> Get(
        Guid id,
        Visit visit,
        ListSystemUsers users,
        CancellationToken cancellation
    )
    {
        var row = await users.Find(id, visit.Environment, visit.Organisation, cancellation);
        return Show(row, row?.User.Rights ?? [], [], visit);
    }

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ListSystemUsers users,
        ChangeSystemUser change,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var ticked = form.All(AnswerSystemUser.RightsField);
        var (environment, actor) = (visit.Environment, visit.Actor);
        var outcome = await form.Submit(() =>
            change.Handle(id, form[Version], ticked, environment, actor, cancellation)
        );
        if (!outcome.Ok)
            return Show(
                await users.Find(id, environment, visit.Organisation, cancellation),
                ticked,
                outcome.Problems,
                visit
            );
        receipts.Leave(http, SystemTexts.Changed);
        return Results.LocalRedirect(Links.SystemUsers(environment.Name));
    }

    private static IResult Show(
        SystemUserRow? row,
        IReadOnlyList<string> ticked,
        IReadOnlyList<Problem> problems,
        Visit visit
    ) =>
        row is null
            ? Gate.Page(Problem.Of(Problems.NotFound))
            : Html.Page<SystemUserPage, SystemUserModel>(
                new(
                    visit.Environment.Name,
                    row,
                    ticked,
                    problems,
                    visit.Refusal(Operation.ChangeDelegations)
                ),
                PostedForm.StatusOf(problems)
            );
}
