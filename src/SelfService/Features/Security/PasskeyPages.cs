using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Security;

/// <summary>One of the reader's own passkeys.</summary>
internal static class PasskeyPages
{
    public static Task<IResult> Get(
        string handle,
        Visit visit,
        ListPasskeys list,
        CancellationToken cancellation
    ) => Page(handle, visit, list, null, [], [], cancellation);

    public static async Task<IResult> Rename(
        string handle,
        PostedForm form,
        Visit visit,
        HttpContext http,
        ListPasskeys list,
        ChangePasskey change,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var proof = SecurityProof.Read(visit, form);
        if (await list.Find(proof.AccountId, handle, cancellation) is not { } passkey)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var outcome = await form.Submit(() =>
            change.Rename(passkey, proof, form["name"], visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Page(
                handle,
                visit,
                list,
                form["name"],
                outcome.Problems,
                [],
                cancellation
            );
        receipts.Leave(http, PasskeyTexts.Renamed.With(passkey.Data.Name));
        return Results.LocalRedirect(Links.Security);
    }

    public static async Task<IResult> Remove(
        string handle,
        PostedForm form,
        Visit visit,
        HttpContext http,
        ListPasskeys list,
        ChangePasskey change,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var proof = SecurityProof.Read(visit, form);
        if (await list.Find(proof.AccountId, handle, cancellation) is not { } passkey)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var outcome = await form.Submit(() =>
            change.Remove(passkey, proof, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return await Page(handle, visit, list, null, [], outcome.Problems, cancellation);
        await SignIn.GoOn(http, outcome.Value);
        receipts.Leave(http, PasskeyTexts.Removed.With(passkey.Data.Name));
        return Results.LocalRedirect(Links.Security);
    }

    private static async Task<IResult> Page(
        string handle,
        Visit visit,
        ListPasskeys list,
        string? typed,
        IReadOnlyList<Problem> renaming,
        IReadOnlyList<Problem> removing,
        CancellationToken cancellation
    )
    {
        var all = await list.Of(visit.AccountId!.Value, cancellation);
        return all.FirstOrDefault(p => p.Handle == handle) is { } own
            ? Html.Page<PasskeyPage, PasskeyModel>(
                new(own, typed ?? own.Name, renaming, removing),
                PostedForm.StatusOf([.. renaming, .. removing])
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
    }
}
