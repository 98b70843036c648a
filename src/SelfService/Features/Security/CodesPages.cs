using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Security;

/// <summary>"Slå av engangskoder" and "Lag nye gjenopprettingskoder".</summary>
internal static class CodesPages
{
    public static IResult GetTurnOff() => TurnOffForm([]);

    public static async Task<IResult> TurnOff(
        PostedForm form,
        HttpContext http,
        Visit visit,
        TurnOffCodes turnOff,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var proof = SecurityProof.Read(visit, form);
        var outcome = await form.Submit(() => turnOff.Handle(proof, visit.Actor, cancellation));
        if (!outcome.Ok)
            return TurnOffForm(outcome.Problems);
        await SignIn.GoOn(http, outcome.Value);
        receipts.Leave(http, CodeTexts.TurnedOff);
        return Results.LocalRedirect(Links.Security);
    }

    public static IResult GetRenew() => RenewForm([]);

    public static async Task<IResult> Renew(
        PostedForm form,
        HttpContext http,
        Visit visit,
        RenewRecoveryCodes renew,
        CancellationToken cancellation
    )
    {
        var proof = SecurityProof.Read(visit, form);
        var outcome = await form.Submit(() => renew.Handle(proof, visit.Actor, cancellation));
        if (!outcome.Ok)
            return RenewForm(outcome.Problems);
        await SignIn.GoOn(http, outcome.Value.Account);
        return Html.Page<RecoveryCodesPage, RecoveryCodesModel>(new(outcome.Value.Codes));
    }

    private static IResult TurnOffForm(IReadOnlyList<Problem> problems) =>
        Html.Page<TurnOffCodesPage, ProofModel>(new(problems), PostedForm.StatusOf(problems));

    private static IResult RenewForm(IReadOnlyList<Problem> problems) =>
        Html.Page<RenewCodesPage, ProofModel>(new(problems), PostedForm.StatusOf(problems));
}
