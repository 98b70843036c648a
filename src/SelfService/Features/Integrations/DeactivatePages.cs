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
        CancellationToken cancellation
    ) => Ask(clientId, [], visit, show, cancellation);

    public static async Task<IResult> Post(
        string clientId,
        PostedForm form,
        HttpContext http,
        Visit visit,
        DeactivateIntegration deactivate,
        ShowIntegration show,
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
            return await Ask(clientId, outcome.Problems, visit, show, cancellation);
        receipts.Leave(http, SupplierTexts.Deactivated);
        return Results.LocalRedirect(Links.Integration(visit.Environment.Name, clientId));
    }

    private static async Task<IResult> Ask(
        string clientId,
        IReadOnlyList<Problem> problems,
        Visit visit,
        ShowIntegration show,
        CancellationToken cancellation
    ) =>
        await show.Find(clientId, visit.Environment, visit.Actor, cancellation) is { } integration
            ? Html.Page<DeactivatePage, DeactivateModel>(
                new(integration, problems, visit.Refusal(Operation.DeactivateIntegration)),
                PostedForm.StatusOf(problems)
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
}
