using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>The page that asks before a deactivated client works again.</summary>
internal static class ReactivatePages
{
    public static Task<IResult> Get(
        string clientId,
        Visit visit,
        ShowIntegration show,
        TimeProvider clock,
        CancellationToken cancellation
    ) => Ask(clientId, [], visit, show, clock, cancellation);

    public static async Task<IResult> Post(
        string clientId,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ReactivateIntegration reactivate,
        ShowIntegration show,
        TimeProvider clock,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() =>
            reactivate.Handle(clientId, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Ask(clientId, outcome.Problems, visit, show, clock, cancellation);
        receipts.Leave(http, SwitchTexts.Reactivated);
        return Results.LocalRedirect(Links.Integration(visit.Environment.Name, clientId));
    }

    /// <summary>Why the visitor may not; the operation is the same as ending it, since whoever may end it may think again.</summary>
    public static Problem? Refusal(Visit visit, Integration integration) =>
        integration.ReactivationRefusal(visit.Actor.Organisation)
        ?? visit.Refusal(Operation.DeactivateIntegration);

    private static async Task<IResult> Ask(
        string clientId,
        IReadOnlyList<Problem> problems,
        Visit visit,
        ShowIntegration show,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        await show.Find(clientId, visit.Environment, visit.Actor, cancellation) is { } integration
            ? Html.Page<ReactivatePage, ReactivateModel>(
                new(
                    integration,
                    problems,
                    Refusal(visit, integration),
                    integration.NeedsKey && !(integration.KeysEnd > clock.GetUtcNow())
                ),
                PostedForm.StatusOf(problems)
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
}
