using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>"Endre" on an integration.</summary>
internal static class EditIntegrationPages
{
    public static Task<IResult> Get(
        string clientId,
        Visit visit,
        ShowIntegration show,
        CancellationToken cancellation
    ) => Form(clientId, null, [], visit, show, cancellation);

    public static async Task<IResult> Post(
        string clientId,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ChangeIntegration change,
        ShowIntegration show,
        SavedReceipt receipt,
        CancellationToken cancellation
    )
    {
        var (environment, actor) = (visit.Environment, visit.Actor);
        if (await show.Find(clientId, environment, actor, cancellation) is not { } integration)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var typed = IntegrationForm.Read(form) with { Kind = integration.Kind.Word() };
        var outcome = await form.Submit(() =>
            change.Handle(
                clientId,
                typed.ToInput(integration.Settings),
                PageVersion.In(form),
                environment,
                actor,
                cancellation
            )
        );
        if (!outcome.Ok)
        {
            // After somebody else's change the form shows what is stored now, which is what must be looked at.
            var stale = outcome.Problems[0].Code == Problems.ConcurrentChange;
            var shown = stale ? null : typed;
            return await Form(clientId, shown, outcome.Problems, visit, show, cancellation);
        }
        await receipt.Leave(http, EditTexts.Saved, outcome.Value, visit, cancellation);
        return Results.LocalRedirect(Links.Integration(environment.Name, clientId));
    }

    private static async Task<IResult> Form(
        string clientId,
        IntegrationForm? typed,
        IReadOnlyList<Problem> problems,
        Visit visit,
        ShowIntegration show,
        CancellationToken cancellation
    ) =>
        await show.Find(clientId, visit.Environment, visit.Actor, cancellation) is { } integration
            ? Html.Page<EditIntegrationPage, EditIntegrationModel>(
                new(
                    integration,
                    typed ?? IntegrationForm.Of(integration),
                    problems,
                    visit.Refusal(Operation.ChangeIntegration, integration)
                ),
                PostedForm.StatusOf(problems)
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
}
