using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>"Legg til scopes" on an integration that exists.</summary>
internal static class AddScopesPages
{
    public static Task<IResult> Get(
        string clientId,
        string? finn,
        string[] scopes,
        Visit visit,
        ShowIntegration show,
        PickScopes pick,
        CancellationToken cancellation
    ) => Form(clientId, finn, scopes, [], visit, show, pick, cancellation);

    public static async Task<IResult> Post(
        string clientId,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ChangeScopes change,
        ShowIntegration show,
        PickScopes pick,
        SavedReceipt receipt,
        CancellationToken cancellation
    )
    {
        var chosen = form.All("scopes");
        var query = form[PickScopes.QueryField];
        if (PickScopes.IsSearch(form))
            return await Form(clientId, query, chosen, [], visit, show, pick, cancellation);
        var input = new ChangeScopesInput(clientId, form["version"], chosen, []);
        var outcome = await form.Submit(() =>
            change.Handle(input, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Form(
                clientId,
                query,
                chosen,
                outcome.Problems,
                visit,
                show,
                pick,
                cancellation
            );
        await receipt.Leave(http, AddScopesTexts.Added, outcome.Value, visit, cancellation);
        return Results.LocalRedirect(Links.IntegrationScopes(visit.Environment.Name, clientId));
    }

    private static async Task<IResult> Form(
        string clientId,
        string? query,
        IReadOnlyList<string> chosen,
        IReadOnlyList<Problem> problems,
        Visit visit,
        ShowIntegration show,
        PickScopes pick,
        CancellationToken cancellation
    )
    {
        if (
            await show.Find(clientId, visit.Environment, visit.Actor, cancellation)
            is not { } integration
        )
            return Gate.Page(Problem.Of(Problems.NotFound));
        var picker = await pick.Handle(
            visit.Environment,
            // Whose accesses count: the supplier's for a client that it registered for a customer.
            integration.Keeper,
            integration.Kind,
            query,
            chosen,
            [.. integration.Scopes.Select(s => s.Scope)],
            cancellation
        );
        return Html.Page<AddScopesPage, AddScopesModel>(
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
