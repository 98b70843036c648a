using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>"Egne public nøkler": the form that a key is pasted into.</summary>
internal static class AddKeysPages
{
    public static Task<IResult> Get(
        string clientId,
        Visit visit,
        ShowIntegration show,
        CancellationToken cancellation
    ) => Form(clientId, "", [], visit, show, cancellation);

    public static async Task<IResult> Post(
        string clientId,
        PostedForm form,
        Visit visit,
        AddKeys add,
        ShowIntegration show,
        CancellationToken cancellation
    )
    {
        var pasted = form["key"] ?? "";
        var outcome = await form.Submit(() =>
            add.Handle(new(clientId, pasted), visit.Environment, visit.Actor, cancellation)
        );
        if (outcome.Ok)
            return Results.LocalRedirect(
                Links.StoredKeys(
                    visit.Environment.Name,
                    clientId,
                    outcome.Value.Select(key => key.Kid)
                )
            );
        // An expired form is refused before it is read, so what is private is looked for here as well.
        var isPrivate =
            PrivateKeyTraces.In(pasted) || outcome.Problems.Any(p => p.Code == Problems.KeyPrivate);
        IReadOnlyList<Problem> problems = isPrivate
            ? [Problem.At("key", Problems.KeyPrivate)]
            : outcome.Problems;
        return await Form(clientId, isPrivate ? "" : pasted, problems, visit, show, cancellation);
    }

    private static async Task<IResult> Form(
        string clientId,
        string pasted,
        IReadOnlyList<Problem> problems,
        Visit visit,
        ShowIntegration show,
        CancellationToken cancellation
    )
    {
        var (environment, actor) = (visit.Environment, visit.Actor);
        var integration = await show.Find(clientId, environment, actor, cancellation);
        return integration is null
            ? Gate.Page(Problem.Of(Problems.NotFound))
            : Html.Page<AddKeysPage, AddKeysModel>(
                new(
                    integration,
                    pasted,
                    problems,
                    visit.Refusal(Operation.ManageKeys, integration)
                ),
                problems.Count == 0
                    ? StatusCodes.Status200OK
                    : StatusCodes.Status422UnprocessableEntity
            );
    }
}
