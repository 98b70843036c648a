using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>One system: its customers, and the form that asks one more.</summary>
internal static class SystemPages
{
    public static Task<IResult> Get(
        Guid id,
        Visit visit,
        OwnSystems own,
        CancellationToken cancellation
    ) => Show(id, null, null, [], visit, own, cancellation);

    public static async Task<IResult> Post(
        Guid id,
        PostedForm form,
        HttpContext http,
        Visit visit,
        OwnSystems own,
        RequestSystemUser request,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var typed = form[RequestSystemUser.CustomerField];
        var reference = form[RequestSystemUser.ReferenceField];
        var outcome = await form.Submit(() =>
            request.Handle(id, typed, reference, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Show(id, typed, reference, outcome.Problems, visit, own, cancellation);
        receipts.Leave(http, SystemTexts.Asked.With(outcome.Value.Name));
        return Results.LocalRedirect(Links.System(visit.Environment.Name, id));
    }

    private static async Task<IResult> Show(
        Guid id,
        string? typed,
        string? reference,
        IReadOnlyList<Problem> problems,
        Visit visit,
        OwnSystems own,
        CancellationToken cancellation
    ) =>
        await own.Find(id, visit.Environment, visit.Actor, cancellation) is { } system
            ? Html.Page<SystemPage, SystemModel>(
                new(visit.Environment.Name, system, await own.Customers(id, cancellation), problems)
                {
                    Typed = typed,
                    Reference = reference,
                    Refusal = visit.Refusal(Operation.InviteCustomers),
                },
                PostedForm.StatusOf(problems)
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
}
