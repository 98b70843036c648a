using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>The page before a system user goes, and the deed.</summary>
internal static class RemoveSystemUserPages
{
    public static Task<IResult> Get(
        Guid id,
        Visit visit,
        ListSystemUsers users,
        CancellationToken cancellation
    ) => Ask(id, [], visit, users, cancellation);

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ListSystemUsers users,
        DeleteSystemUser delete,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() =>
            delete.Handle(id, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Ask(id, outcome.Problems, visit, users, cancellation);
        receipts.Leave(http, SystemTexts.Removed);
        return Results.LocalRedirect(Links.SystemUsers(visit.Environment.Name));
    }

    private static async Task<IResult> Ask(
        Guid id,
        IReadOnlyList<Problem> problems,
        Visit visit,
        ListSystemUsers users,
        CancellationToken cancellation
    ) =>
        await users.Find(id, visit.Environment, visit.Organisation, cancellation) is { } row
            ? Html.Page<RemoveSystemUserPage, RemoveSystemUserModel>(
                new(
                    visit.Environment.Name,
                    row,
                    problems,
                    visit.Refusal(Operation.ChangeDelegations)
                ),
                PostedForm.StatusOf(problems)
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
}
