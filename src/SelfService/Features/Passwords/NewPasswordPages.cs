using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Passwords;

/// <summary>The page behind the link: choose a new password. It does not sign in: a second factor may be due.</summary>
internal static class NewPasswordPages
{
    public static async Task<IResult> Get(
        string secret,
        ChoosePassword choose,
        CancellationToken cancellation
    )
    {
        var link = await choose.Find(secret, cancellation);
        return link.Ok ? Form(secret, []) : Dead(link.Problems[0]);
    }

    public static async Task<IResult> Post(
        string secret,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ChoosePassword choose,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var link = await choose.Find(secret, cancellation);
        if (!link.Ok)
            return Dead(link.Problems[0]);
        var outcome = await form.Submit(() =>
            choose.Handle(link.Value, form["password"], visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Form(secret, outcome.Problems);
        receipts.Leave(http, PasswordTexts.Changed);
        return Results.LocalRedirect(Links.Profile);
    }

    private static IResult Form(string secret, IReadOnlyList<Problem> problems) =>
        Html.Page<NewPasswordPage, NewPasswordModel>(
            new(Links.WithSecret(Links.NewPassword, secret), problems),
            problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );

    private static IResult Dead(Problem problem) =>
        Html.Page<DeadPasswordLinkPage, Problem>(problem, problem.Kind.Status);
}
