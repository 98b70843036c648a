using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>Lists what was sent to whom, and whether it came there, newest first.</summary>
internal sealed class ListSent(PortvaktDb db, TimeProvider clock)
{
    private const int PageSize = 50;

    /// <param name="about">Which notices belong to the place.</param>
    /// <param name="asked">The page, from 1; null for the first.</param>
    public async Task<SentModel> Handle(
        SentPlace place,
        Expression<Func<Notice, bool>> about,
        int? asked,
        CancellationToken cancellation
    )
    {
        var page = Math.Clamp(asked ?? 1, 1, 100_000);
        // One row more than a page shows whether there are others.
        var rows = await (
            from notice in db.Notices.AsNoTracking().Where(about)
            join receipt in db.NoticeReceipts on notice.Id equals receipt.NoticeId
            join mail in db.OutgoingMails on receipt.DeliveryId equals mail.Id into carried
            from carrier in carried.DefaultIfEmpty()
            orderby notice.At descending, receipt.Id descending
            select new
            {
                Notice = notice,
                receipt.Recipient,
                Sent = (DateTimeOffset?)carrier.Sent,
                SetAside = (DateTimeOffset?)carrier.SetAside,
                Error = (string?)carrier.LastError,
            }
        )
            .Skip((page - 1) * PageSize)
            .Take(PageSize + 1)
            .ToListAsync(cancellation);
        return new SentModel(
            place,
            [
                .. rows.Take(PageSize)
                    .Select(r => new SentRow(r.Notice, r.Recipient, r.Sent, r.SetAside, r.Error)),
            ],
            page,
            rows.Count > PageSize,
            clock.GetUtcNow()
        );
    }
}
