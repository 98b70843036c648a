using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>The page that asks before a client is deactivated, by its keeper or by the customer that it is for.</summary>
internal static class DeactivatePages
{
    public static Task<IResult> Get(
        string clientId,
        Visit visit,
        ShowIntegration show,
        FindUse use,
        TimeProvider clock,
        CancellationToken cancellation
    ) => Ask(clientId, [], visit, show, use, clock, cancellation);

    public static async Task<IResult> Post(
        string clientId,
        PostedForm form,
        HttpContext http,
        Visit visit,
        DeactivateIntegration deactivate,
        ShowIntegration show,
        FindUse use,
        TimeProvider clock,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() =>
            deactivate.Handle(
                clientId,
                expected: null,
                visit.Environment,
                visit.Actor,
                cancellation
            )
        );
        if (!outcome.Ok)
            return await Ask(clientId, outcome.Problems, visit, show, use, clock, cancellation);
        receipts.Leave(http, SwitchTexts.Deactivated);
        return Results.LocalRedirect(Links.Integration(visit.Environment.Name, clientId));
    }

    private static async Task<IResult> Ask(
        string clientId,
        IReadOnlyList<Problem> problems,
        Visit visit,
        ShowIntegration show,
        FindUse use,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var actor = visit.Actor;
        if (await show.Handle(clientId, visit.Environment, actor, cancellation) is not { } shown)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var integration = shown.Integration;
        return Html.Page<DeactivatePage, DeactivateModel>(
            new(
                integration,
                problems,
                visit.Refusal(Operation.DeactivateIntegration),
                ByCustomer: integration.Keeper != actor.Organisation
            )
            {
                Use = await use.Of(integration, cancellation),
                LastUses = shown.LastUses,
                Names = shown.Names,
                Now = clock.GetUtcNow(),
            },
            PostedForm.StatusOf(problems)
        );
    }
}
