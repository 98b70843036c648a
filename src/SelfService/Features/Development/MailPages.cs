using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Development;

/// <summary>What was mailed, for installations without a mail server.</summary>
internal static partial class MailPages
{
    private const int Shown = 100;

    /// <summary>The page frames the mail from its own address, which the ordinary policy forbids.</summary>
    private const string FramePolicy = PageHeaders.ContentPolicy + "; frame-src 'self'";

    /// <summary>A mail is foreign content: no scripts, no forms, no loading, an origin of its own.</summary>
    private const string MailPolicy =
        "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    public static async Task<IResult> List(
        PortvaktDb db,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var mails = await db
            .OutgoingMails.AsNoTracking()
            .OrderByDescending(m => m.Id)
            .Take(Shown)
            .ToListAsync(cancellation);
        return Html.Page<MailListPage, MailListModel>(new(mails, clock.GetUtcNow()));
    }

    public static async Task<IResult> One(
        Guid id,
        HttpContext http,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        if (await Find(db, id, cancellation) is not { } mail)
            return Gate.Page(Problem.Of(Problems.NotFound));
        http.Response.Headers.ContentSecurityPolicy = FramePolicy;
        var links = Address().Matches(mail.Text).Select(m => m.Value).ToList();
        return Html.Page<MailPage, MailModel>(new(mail, links));
    }

    public static async Task<IResult> Body(
        Guid id,
        HttpContext http,
        PortvaktDb db,
        CancellationToken cancellation
    )
    {
        if (await Find(db, id, cancellation) is not { } mail)
            return Results.NotFound();
        http.Response.Headers.ContentSecurityPolicy = MailPolicy;
        return Results.Content(mail.Html, "text/html; charset=utf-8");
    }

    private static Task<OutgoingMail?> Find(
        PortvaktDb db,
        Guid id,
        CancellationToken cancellation
    ) => db.OutgoingMails.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancellation);

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();
}
