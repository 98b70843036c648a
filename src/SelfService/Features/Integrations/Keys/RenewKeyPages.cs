using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations.Keys;

/// <summary>The page that asks before a key is renewed.</summary>
internal static class RenewKeyPages
{
    public static Task<IResult> Get(
        string clientId,
        string kid,
        Visit visit,
        ShowKey show,
        CancellationToken cancellation
    ) => Ask(clientId, kid, [], visit, show, cancellation);

    public static async Task<IResult> Post(
        string clientId,
        string kid,
        PostedForm form,
        HttpContext http,
        Visit visit,
        RenewKey renew,
        ShowKey show,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() =>
            renew.Handle(clientId, kid, visit.Environment, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Ask(clientId, kid, outcome.Problems, visit, show, cancellation);
        receipts.Leave(http, RotationTexts.Renewed.With(kid));
        return Results.LocalRedirect(Links.NewKey(visit.Environment.Name, clientId));
    }

    private static async Task<IResult> Ask(
        string clientId,
        string kid,
        IReadOnlyList<Problem> problems,
        Visit visit,
        ShowKey show,
        CancellationToken cancellation
    ) =>
        await show.Handle(clientId, kid, problems, visit, cancellation) is { } model
            ? Html.Page<RenewKeyPage, OneKeyModel>(model, PostedForm.StatusOf(problems))
            : Gate.Page(Problem.Of(Problems.NotFound));
}
