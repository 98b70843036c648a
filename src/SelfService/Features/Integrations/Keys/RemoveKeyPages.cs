using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>The page that asks before a key is removed.</summary>
internal static class RemoveKeyPages
{
    public static Task<IResult> Get(
        string clientId,
        string kid,
        Visit visit,
        ShowIntegration show,
        TimeProvider clock,
        CancellationToken cancellation
    ) => Ask(clientId, kid, [], visit, show, clock, cancellation);

    public static async Task<IResult> Post(
        string clientId,
        string kid,
        PostedForm form,
        HttpContext http,
        Visit visit,
        RemoveKey remove,
        ShowIntegration show,
        TimeProvider clock,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() =>
            remove.Handle(new(clientId, kid), visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Ask(clientId, kid, outcome.Problems, visit, show, clock, cancellation);
        receipts.Leave(http, KeyTexts.Removed.With(kid));
        return Results.LocalRedirect(Links.NewKey(visit.Environment.Name, clientId));
    }

    private static async Task<IResult> Ask(
        string clientId,
        string kid,
        IReadOnlyList<Problem> problems,
        Visit visit,
        ShowIntegration show,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var (environment, actor) = (visit.Environment, visit.Actor);
        var integration = await show.Find(clientId, environment, actor, cancellation);
        return integration?.Keys.FirstOrDefault(k => k.Kid == kid) is not { } key
            ? Gate.Page(Problem.Of(Problems.NotFound))
            : Html.Page<RemoveKeyPage, RemoveKeyModel>(
                new(
                    integration,
                    key,
                    problems,
                    visit.Refusal(Operation.ManageKeys, integration),
                    clock.GetUtcNow()
                ),
                problems.Count == 0
                    ? StatusCodes.Status200OK
                    : StatusCodes.Status422UnprocessableEntity
            );
    }
}
