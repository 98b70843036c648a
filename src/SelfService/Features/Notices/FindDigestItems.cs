using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;
using Portvakt.Store;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>Looks up what a digest says of the things that it tells of.</summary>
internal sealed class FindDigestItems(PortvaktDb db)
{
    /// <summary>The most urgent of those that the receipts stand for, the first end first.</summary>
    public async Task<IReadOnlyList<DigestItem>> Handle(
        IQueryable<NoticeReceipt> receipts,
        int most,
        CancellationToken cancellation
    )
    {
        var shown = await receipts
            .Join(db.Notices.AsNoTracking(), r => r.NoticeId, n => n.Id, (_, n) => n)
            .OrderBy(n => n.Ends)
            .ThenBy(n => n.Subject)
            .Take(most)
            .ToListAsync(cancellation);
        var integrations = shown.Select(n => n.IntegrationId).OfType<Guid>().ToList();
        var clients = await db
            .Integrations.Where(i => integrations.Contains(i.Id))
            .Select(i => new
            {
                i.Id,
                i.Name,
                i.ClientId,
            })
            .ToDictionaryAsync(i => i.Id, cancellation);
        var used = await db.LastUses(clients.Values.Select(c => c.ClientId), cancellation);
        var names = await db.NamesOf([.. shown.Select(n => n.Owner)], cancellation);
        return
        [
            .. shown.Select(n =>
            {
                var client = n.IntegrationId is { } id ? clients.GetValueOrDefault(id) : null;
                var last =
                    client is not null
                    && n.Environment is { } at
                    && used.TryGetValue((at, client.ClientId, n.Subject), out var moment)
                        ? moment
                        : (DateTimeOffset?)null;
                return new DigestItem(
                    n,
                    names.GetValueOrDefault(n.Owner, n.Owner.Grouped),
                    client?.Name,
                    client?.ClientId,
                    last
                );
            }),
        ];
    }
}
