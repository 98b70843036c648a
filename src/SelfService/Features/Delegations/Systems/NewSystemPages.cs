using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>"Nytt system".</summary>
internal static class NewSystemPages
{
    public static Task<IResult> Get(Visit visit, OwnSystems own, CancellationToken cancellation) =>
        Form(new(null, null, []), [], visit, own, cancellation);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        OwnSystems own,
        RegisterSystem register,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var input = new RegisterSystemInput(
            form["name"],
            form["title"],
            form.All("clientIds"),
            form["rights"]
        );
        var outcome = await form.Submit(() =>
            register.Handle(input, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Form(input, outcome.Problems, visit, own, cancellation);
        receipts.Leave(http, SystemTexts.Registered);
        return Results.LocalRedirect(Links.System(visit.Environment.Name, outcome.Value.Id));
    }

    private static async Task<IResult> Form(
        RegisterSystemInput input,
        IReadOnlyList<Problem> problems,
        Visit visit,
        OwnSystems own,
        CancellationToken cancellation
    ) =>
        Html.Page<NewSystemPage, NewSystemModel>(
            new(
                visit.Environment.Name,
                visit.Organisation,
                await own.Clients(visit.Environment, visit.Organisation, cancellation),
                problems
            )
            {
                Name = input.Name,
                Typed = new(input.Title, input.ClientIds, input.Rights),
                Refusal = visit.Refusal(Operation.InviteCustomers),
            },
            PostedForm.StatusOf(problems)
        );
}
