using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>"Test nå" on an integration.</summary>
internal static class TestGrantPages
{
    public static async Task<IResult> Get(
        string clientId,
        HttpContext http,
        Visit visit,
        ShowTest show,
        CancellationToken cancellation
    )
    {
        var wish = GrantWish.Read(http);
        return Page(
            await show.Handle(clientId, wish, visit.Environment, visit.Actor, cancellation)
        );
    }

    public static async Task<IResult> Post(
        string clientId,
        PostedForm form,
        Visit visit,
        ShowTest show,
        SendGrant send,
        CancellationToken cancellation
    )
    {
        var wish = GrantWish.Read(form);
        var model = await show.Handle(clientId, wish, visit.Environment, visit.Actor, cancellation);
        // The form where it is chosen what to ask for has no field for a signed grant.
        if (model is null || form["assertion"] is not { } pasted)
            return Page(model);
        var outcome = await form.Submit(() =>
            send.Handle(pasted, clientId, visit.Environment, visit.Actor, cancellation)
        );
        return Page(
            outcome.Ok
                ? model with
                {
                    Answer = outcome.Value,
                }
                : model with
                {
                    Pasted = pasted,
                    Problems = [.. model.Problems, .. outcome.Problems],
                }
        );
    }

    private static IResult Page(TestGrantModel? model) =>
        model is null
            ? Gate.Page(Problem.Of(Problems.NotFound))
            : Html.Page<TestGrantPage, TestGrantModel>(model, PostedForm.StatusOf(model.Problems));
}
