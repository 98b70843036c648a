using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Places;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>Writes to notification points about themselves.</summary>
internal sealed class PointMail(
    PortvaktDb db,
    MailLimit limit,
    PortalAddress portal,
    TimeProvider clock
)
{
    /// <summary>
    /// Asks whoever has the address to confirm it; why it cannot be asked now, or null. The link is saved with the rest, and
    /// none that was sent before works any more.
    /// </summary>
    public async Task<Problem?> Ask(
        NotificationPoint point,
        ServicePlace at,
        CancellationToken cancellation
    )
    {
        // Counted first: counting saves, and nothing else may be saved yet.
        var email = WorkEmail.Parse(point.Address).Value!;
        if (!await limit.Allows(AttemptKind.NotificationPointMail, email))
            return Problem.At("address", Problems.MailsTooMany, email.Address);
        var now = clock.GetUtcNow();
        await db.ClosePointLinks(point.Id, now, cancellation);
        var (link, secret) = OneTimeLink.ConfirmPoint(point, now);
        db.OneTimeLinks.Add(link);
        var mail = PointMails.Ask(
            await Organisation(point, cancellation),
            at.Label,
            portal.Value + Links.WithSecret(Links.ConfirmPoint, secret)
        );
        db.OutgoingMails.Add(mail.To(point.Address, point.Language, now, about: point.Id));
        return null;
    }

    /// <summary>
    /// Tells a confirmed address that it hears no more, so that nobody is silenced unseen. What still waits to be sent about
    /// confirming it is dropped.
    /// </summary>
    public async Task Farewell(
        NotificationPoint point,
        ServicePlace at,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        await db.ClosePointLinks(point.Id, now, cancellation);
        db.OutgoingMails.RemoveRange(
            await db
                .OutgoingMails.Where(m =>
                    m.About == point.Id && m.Sent == null && m.ClaimedUntil == null
                )
                .ToListAsync(cancellation)
        );
        if (point.Confirmed is null)
            return;
        var mail = PointMails.Farewell(await Organisation(point, cancellation), at.Label);
        db.OutgoingMails.Add(mail.To(point.Address, point.Language, now));
    }

    private Task<string> Organisation(NotificationPoint point, CancellationToken cancellation) =>
        db
            .Organisations.Where(o => o.Number == point.Owner)
            .Select(o => o.Name)
            .FirstAsync(cancellation);
}
