using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Security;

/// <summary>"Bytt e-postadresse", and the page behind the link that is mailed.</summary>
internal static class EmailPages
{
    public static IResult Get() => Form(null, []);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        RequestEmailChange request,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var proof = SecurityProof.Read(visit, form);
        var outcome = await form.Submit(() =>
            request.Handle(proof, form["email"], visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Form(form["email"], outcome.Problems);
        receipts.Leave(http, EmailTexts.Sent.With(outcome.Value.Address));
        return Results.LocalRedirect(Links.Security);
    }

    public static async Task<IResult> GetConfirm(
        string secret,
        Visit visit,
        ConfirmEmailChange confirm,
        CancellationToken cancellation
    )
    {
        var link = await confirm.Find(secret, visit.AccountId!.Value, cancellation);
        return link.Ok ? Confirmation(secret, link.Value.Email, []) : Dead(link.Problems[0]);
    }

    public static async Task<IResult> PostConfirm(
        string secret,
        PostedForm form,
        HttpContext http,
        Visit visit,
        ConfirmEmailChange confirm,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var link = await confirm.Find(secret, visit.AccountId!.Value, cancellation);
        if (!link.Ok)
            return Dead(link.Problems[0]);
        var outcome = await form.Submit(() =>
            confirm.Handle(link.Value, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Confirmation(secret, link.Value.Email, outcome.Problems);
        receipts.Leave(http, EmailTexts.Changed.With(link.Value.Email));
        return Results.LocalRedirect(Links.Security);
    }

    private static IResult Form(string? typed, IReadOnlyList<Problem> problems) =>
        Html.Page<EmailPage, EmailModel>(new(typed, problems), PostedForm.StatusOf(problems));

    private static IResult Confirmation(
        string secret,
        string email,
        IReadOnlyList<Problem> problems
    ) =>
        Html.Page<ConfirmEmailPage, ConfirmEmailModel>(
            new(Links.WithSecret(Links.ConfirmEmail, secret), email, problems),
            PostedForm.StatusOf(problems)
        );

    private static IResult Dead(Problem problem) =>
        Html.Page<DeadEmailLinkPage, Problem>(problem, problem.Kind.Status);
}
