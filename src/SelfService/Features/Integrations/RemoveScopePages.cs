using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>The page that asks before a scope is taken off an integration.</summary>
internal static class RemoveScopePages
{
    public static Task<IResult> Get(
        string clientId,
        string? scope,
        Visit visit,
        ShowIntegration show,
        CancellationToken cancellation
    ) => Ask(clientId, scope, [], visit, show, cancellation);

    public static async Task<IResult> Post(
        string clientId,
        string? scope,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ChangeScopes change,
        ShowIntegration show,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var input = new ChangeScopesInput(clientId, form["version"], [], [scope ?? ""]);
        var outcome = await form.Submit(() =>
            change.Handle(input, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Ask(clientId, scope, outcome.Problems, visit, show, cancellation);
        receipts.Leave(http, RemoveScopeTexts.Removed);
        return Results.LocalRedirect(Links.IntegrationScopes(visit.Environment.Name, clientId));
    }

    private static async Task<IResult> Ask(
        string clientId,
        string? scope,
        IReadOnlyList<Problem> problems,
        Visit visit,
        ShowIntegration show,
        CancellationToken cancellation
    )
    {
        if (scope is null && problems.Count == 0)
            return Results.LocalRedirect(Links.IntegrationScopes(visit.Environment.Name, clientId));
        var found = await show.Find(clientId, visit.Environment, visit.Actor, cancellation);
        var on = found?.Scopes.FirstOrDefault(s => s.Scope.Value == scope);
        return found is null || on is null
            ? Gate.Page(Problem.Of(Problems.NotFound))
            : Html.Page<RemoveScopePage, RemoveScopeModel>(
                new(found, on.Scope, problems, visit.Refusal(Operation.ChangeIntegration, found)),
                problems.Count == 0
                    ? StatusCodes.Status200OK
                    : StatusCodes.Status422UnprocessableEntity
            );
    }
}
