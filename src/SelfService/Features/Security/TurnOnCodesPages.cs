using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Security;

/// <summary>"Slå på engangskoder"; the page after it shows the recovery codes, once.</summary>
internal static class TurnOnCodesPages
{
    public static Task<IResult> Get(
        Visit visit,
        PortvaktDb db,
        SealedSecret secrets,
        CancellationToken cancellation
    ) => Form(visit, db, secrets, null, [], cancellation);

    public static async Task<IResult> Post(
        PostedForm form,
        HttpContext http,
        Visit visit,
        PortvaktDb db,
        SealedSecret secrets,
        TurnOnCodes turnOn,
        CancellationToken cancellation
    )
    {
        var proof = SecurityProof.Read(visit, form);
        if (secrets.Open(proof.AccountId, form["authenticator"]) is not { } secret)
            return await Form(
                visit,
                db,
                secrets,
                null,
                [Problem.Of(Problems.FormExpired)],
                cancellation
            );
        var outcome = await form.Submit(() =>
            turnOn.Handle(proof, secret, form["code"], visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Form(visit, db, secrets, secret, outcome.Problems, cancellation);
        await SignIn.GoOn(http, outcome.Value.Account);
        return Html.Page<RecoveryCodesPage, RecoveryCodesModel>(new(outcome.Value.Codes));
    }

    private static async Task<IResult> Form(
        Visit visit,
        PortvaktDb db,
        SealedSecret secrets,
        string? secret,
        IReadOnlyList<Problem> problems,
        CancellationToken cancellation
    )
    {
        var id = visit.AccountId!.Value;
        var account = await db.Users.AsNoTracking().FirstAsync(a => a.Id == id, cancellation);
        if (account.Email is not { } email || account.PasswordHash is null)
            return Gate.Page(Problem.Of(Problems.AccountWithoutPassword));
        if (account.TwoFactorEnabled)
            return Gate.Page(Problem.Of(Problems.CodesAlreadyOn));
        var shown = secret ?? AuthenticatorSecret.New();
        return Html.Page<TurnOnCodesPage, TurnOnCodesModel>(
            new(email, shown, secrets.Seal(id, shown), problems),
            PostedForm.StatusOf(problems)
        );
    }
}
