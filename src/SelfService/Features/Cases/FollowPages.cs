using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>
/// A case for somebody without an account, by the link in its newest mail. Opening it changes nothing, since mail scanners
/// follow links.
/// </summary>
internal static class FollowPages
{
    public static async Task<IResult> Get(
        string secret,
        PortvaktDb db,
        ShowCase show,
        CancellationToken cancellation
    ) =>
        await Find(secret, db, cancellation) is { } about
            ? await show.Page(about, CasePlace.Followed(about, secret), null, [], cancellation)
            : Dead();

    public static async Task<IResult> Speak(
        string secret,
        PostedForm form,
        HttpContext http,
        PortvaktDb db,
        RequesterForms forms,
        CancellationToken cancellation
    ) =>
        await Find(secret, db, cancellation) is { } about
            ? await forms.Speak(
                about,
                CasePlace.Followed(about, secret),
                form,
                http,
                Address(secret),
                cancellation
            )
            : Dead();

    public static async Task<IResult> GetWithdraw(
        string secret,
        PortvaktDb db,
        RequesterForms forms,
        CancellationToken cancellation
    ) =>
        await Find(secret, db, cancellation) is { } about
            ? await forms.Confirm(about, CasePlace.Followed(about, secret), [], cancellation)
            : Dead();

    public static async Task<IResult> Withdraw(
        string secret,
        PostedForm form,
        HttpContext http,
        PortvaktDb db,
        RequesterForms forms,
        CancellationToken cancellation
    ) =>
        await Find(secret, db, cancellation) is { } about
            ? await forms.Withdraw(
                about,
                CasePlace.Followed(about, secret),
                form,
                http,
                Address(secret),
                cancellation
            )
            : Dead();

    private static Task<Case?> Find(string secret, PortvaktDb db, CancellationToken cancellation)
    {
        var hash = LinkSecret.Hash(secret);
        return db.Cases.FirstOrDefaultAsync(c => c.FollowHash == hash, cancellation);
    }

    private static string Address(string secret) => Links.WithSecret(Links.FollowCase, secret);

    private static IResult Dead() => Gate.Page(Problem.Of(Problems.CaseLinkUnknown));
}
