using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>The page before a system ends, and the deed.</summary>
internal static class RetireSystemPages
{
    public static Task<IResult> Get(
        Guid id,
        Visit visit,
        OwnSystems own,
        CancellationToken cancellation
    ) => Ask(id, [], visit, own, cancellation);

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        OwnSystems own,
        RetireSystem retire,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() =>
            retire.Handle(id, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Ask(id, outcome.Problems, visit, own, cancellation);
        receipts.Leave(http, SystemTexts.Retired);
        return Results.LocalRedirect(Links.Systems(visit.Environment.Name));
    }

    private static async Task<IResult> Ask(
        Guid id,
        IReadOnlyList<Problem> problems,
        Visit visit,
        OwnSystems own,
        CancellationToken cancellation
    ) =>
        await own.Find(id, visit.Environment, visit.Actor, cancellation) is { } system
            ? Html.Page<RetireSystemPage, RetireSystemModel>(
                new(system, problems, visit.Refusal(Operation.InviteCustomers)),
                PostedForm.StatusOf(problems)
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
}
