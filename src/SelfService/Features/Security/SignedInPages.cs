using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Login.Providers;

namespace Portvakt.SelfService.Features.Security;

/// <summary>The buttons of the list of sessions.</summary>
internal static class SignedInPages
{
    public static async Task<IResult> End(
        PostedForm form,
        HttpContext http,
        Visit visit,
        EndSession end,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() =>
            end.One(visit.AccountId!.Value, form["session"], visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Gate.Page(outcome.Problems[0]);
        receipts.Leave(http, SignedInTexts.Ended);
        return Results.LocalRedirect(Links.Security);
    }

    public static async Task<IResult> Everywhere(
        PostedForm form,
        HttpContext http,
        Visit visit,
        EndSession end,
        ProviderSignOut providers,
        Receipts receipts,
        CancellationToken cancellation
    )
    {
        var outcome = await form.Submit(() =>
            end.All(visit.AccountId!.Value, visit.Actor, cancellation)
        );
        if (!outcome.Ok)
            return Gate.Page(outcome.Problems[0]);
        var there = await providers.Leave(visit.SessionId!, cancellation);
        await http.SignOutAsync(SessionClaims.Scheme);
        receipts.Leave(http, SignedInTexts.EndedEverywhere);
        return there ?? Results.LocalRedirect(Links.Profile);
    }
}
