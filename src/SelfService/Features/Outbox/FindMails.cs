using Microsoft.EntityFrameworkCore;
using Portvakt.Store;
using Portvakt.Store.Jobs;

namespace Portvakt.SelfService.Features.Outbox;

/// <summary>The mails that have not left.</summary>
internal sealed class FindMails(PortvaktDb db)
{
    private const int PageSize = 50;

    public async Task<OutboxFound> Handle(
        MailStage? stage,
        int? wanted,
        CancellationToken cancellation
    )
    {
        var counts = new Dictionary<MailStage, int>();
        foreach (var one in Enum.GetValues<MailStage>())
            counts[one] = await OutboxFilter.Of(db.OutgoingMails, one).CountAsync(cancellation);
        var total = stage is { } chosen ? counts[chosen] : counts.Values.Sum();
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        var page = Math.Clamp(wanted ?? 1, 1, pages);
        var rows = await OutboxFilter
            .Of(db.OutgoingMails.AsNoTracking(), stage)
            // What was given up first, then what failed.
            .OrderBy(m => m.SetAside == null)
            .ThenBy(m => m.LastError == null)
            .ThenBy(m => m.Id)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .Select(m => new
            {
                m.Id,
                m.Recipient,
                m.Created,
                m.Attempts,
                m.LastError,
                m.SetAside,
                m.NotBefore,
            })
            .ToListAsync(cancellation);
        var state = await db
            .JobRuns.AsNoTracking()
            .FirstOrDefaultAsync(run => run.Name == JobTexts.OutboxName, cancellation);
        return new(
            counts,
            [
                .. rows.Select(m => new MailRow(
                    m.Id,
                    MaskedAddress.Of(m.Recipient),
                    m.SetAside is not null ? MailStage.SetAside
                        : m.LastError is not null ? MailStage.Failed
                        : MailStage.Waiting,
                    m.Created,
                    m.Attempts,
                    m.LastError is { } error ? MaskedAddress.In(error, m.Recipient) : null,
                    m.SetAside ?? m.NotBefore
                )),
            ],
            page,
            pages,
            state is { Succeeded: false } ? state.Result : null
        );
    }
}
