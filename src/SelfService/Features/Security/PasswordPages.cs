using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Security;

/// <summary>"Bytt passord" for whoever knows the present one.</summary>
internal static class PasswordPages
{
    public static IResult Get() => Form([]);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        ChangePassword change,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var proof = SecurityProof.Read(visit, form);
        var outcome = await form.Submit(() =>
            change.Handle(proof, form[ChangePassword.Field], visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Form(outcome.Problems);
        await SignIn.GoOn(http, outcome.Value);
        receipts.Leave(http, SecurityTexts.PasswordChanged);
        return Results.LocalRedirect(Links.Security);
    }

    private static IResult Form(IReadOnlyList<Problem> problems) =>
        Html.Page<PasswordPage, PasswordModel>(new(problems), PostedForm.StatusOf(problems));
}
