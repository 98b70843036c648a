using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>Lists what was sent to whom, and whether it came there, newest first.</summary>
internal sealed class ListSent(PortvaktDb db)
{
    public const int PageSize = 50;

    /// <param name="about">Which notices.</param>
    /// <param name="page">From 1.</param>
    /// <returns>A page, and one row more when there are others.</returns>
    public async Task<IReadOnlyList<SentRow>> Handle(
        IQueryable<Notice> about,
        int page,
        CancellationToken cancellation
    )
    {
        var rows = await (
            from notice in about.AsNoTracking()
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
        return
        [
            .. rows.Select(r => new SentRow(r.Notice, r.Recipient, r.Sent, r.SetAside, r.Error)),
        ];
    }
}
