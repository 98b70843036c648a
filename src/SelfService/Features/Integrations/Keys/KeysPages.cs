using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.SelfService.Workshop;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>The tab "Nøkler": the keys, and the form that a new one is pasted into.</summary>
internal static class KeysPages
{
    public static async Task<IResult> Get(
        string clientId,
        Guid? angre,
        Visit visit,
        ShowKeys show,
        FindRemovedKey removed,
        CancellationToken cancellation
    ) =>
        await show.Handle(clientId, visit, cancellation) is { } model
            ? Html.Page<KeysPage, KeysModel>(
                model with
                {
                    Pasted = await removed.Handle(angre, model.Integration, cancellation) ?? "",
                }
            )
            : Gate.Page(Problem.Of(Problems.NotFound));

    public static async Task<IResult> Post(
        string clientId,
        PostedForm form,
        Visit visit,
        AddKeys add,
        ShowKeys show,
        CancellationToken cancellation
    )
    {
        var pasted = GivenText.Of(form, "key");
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
        return await show.Handle(clientId, visit, cancellation) is { } model
            ? Html.Page<KeysPage, KeysModel>(
                model with
                {
                    Pasted = isPrivate ? "" : pasted,
                    Form = isPrivate ? null : PastedKeys.Recognise(pasted).Form,
                    Problems = isPrivate
                        ? [Problem.At("key", Problems.KeyPrivate)]
                        : outcome.Problems,
                },
                StatusCodes.Status422UnprocessableEntity
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
    }
}
