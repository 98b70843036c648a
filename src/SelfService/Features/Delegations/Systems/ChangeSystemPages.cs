using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>"Endre" of a system.</summary>
internal static class ChangeSystemPages
{
    public static Task<IResult> Get(
        Guid id,
        Visit visit,
        OwnSystems own,
        CancellationToken cancellation
    ) => Form(id, null, [], visit, own, cancellation);

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        OwnSystems own,
        ChangeSystem change,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var typed = new SystemFormFields(form["title"], form.All("clientIds"), form["rights"]);
        var input = new RegisterSystemInput(null, typed.Title, typed.Chosen, typed.Rights);
        var outcome = await form.Submit(() =>
            change.Handle(id, form["version"], input, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
        {
            // After somebody else's change the form shows what is stored now, which is what must be looked at.
            var stale = outcome.Problems[0].Code == Problems.ConcurrentChange;
            return await Form(id, stale ? null : typed, outcome.Problems, visit, own, cancellation);
        }
        receipts.Leave(http, SystemTexts.SystemHasChanged);
        return Results.LocalRedirect(Links.System(visit.Environment.Name, id));
    }

    private static async Task<IResult> Form(
        Guid id,
        SystemFormFields? typed,
        IReadOnlyList<Problem> problems,
        Visit visit,
        OwnSystems own,
        CancellationToken cancellation
    ) =>
        await own.Find(id, visit.Environment, visit.Actor, cancellation) is { } system
            ? Html.Page<ChangeSystemPage, ChangeSystemModel>(
                new(
                    system,
                    await own.Clients(visit.Environment, visit.Organisation, cancellation),
                    typed ?? SystemFormFields.Of(system, visit.Actor.Language),
                    problems,
                    visit.Refusal(Operation.InviteCustomers)
                ),
                PostedForm.StatusOf(problems)
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
}
