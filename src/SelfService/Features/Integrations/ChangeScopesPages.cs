using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>"Legg til scopes" on an integration that exists.</summary>
internal static class ChangeScopesPages
{
    public static Task<IResult> Get(
        string clientId,
        Visit visit,
        ShowIntegration show,
        OfferScopes offers,
        CancellationToken cancellation
    ) => Form(clientId, null, [], visit, show, offers, cancellation);

    public static async Task<IResult> Post(
        string clientId,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ChangeScopes change,
        ShowIntegration show,
        OfferScopes offers,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var input = new ChangeScopesInput(clientId, form["version"], form.All("scopes"));
        var outcome = await form.Submit(() =>
            change.Handle(input, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
        {
            // After somebody else's change the form shows what is stored now, which is what must be looked at.
            var stale = outcome.Problems[0].Code == Problems.ConcurrentChange;
            var chosen = stale ? null : input.Scopes;
            return await Form(
                clientId,
                chosen,
                outcome.Problems,
                visit,
                show,
                offers,
                cancellation
            );
        }
        receipts.Leave(http, ScopeTexts.Saved);
        return Results.LocalRedirect(Links.Integration(visit.Environment.Name, clientId));
    }

    private static async Task<IResult> Form(
        string clientId,
        IReadOnlyList<string>? chosen,
        IReadOnlyList<Problem> problems,
        Visit visit,
        ShowIntegration show,
        OfferScopes offers,
        CancellationToken cancellation
    )
    {
        var environment = visit.Environment;
        var shown = await show.Handle(clientId, environment, visit.Actor, cancellation);
        if (shown is null)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var integration = shown.Integration;
        // Whose accesses count: the supplier's for a client that it registered for a customer.
        var user = integration.Keeper;
        var picker = new ScopePickerModel(
            await offers.Available(environment, user, integration.Kind, cancellation),
            [.. shown.Scopes.Where(s => !s.Standing.IsUsable())],
            chosen ?? [.. shown.Scopes.Select(s => s.Name.Value)],
            user,
            environment.Name
        );
        return Html.Page<ChangeScopesPage, ChangeScopesModel>(
            new(
                integration,
                picker,
                problems,
                visit.Refusal(Operation.ChangeIntegration, integration)
            ),
            problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }
}
