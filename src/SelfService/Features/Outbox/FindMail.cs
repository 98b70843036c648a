using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Outbox;

/// <summary>One mail of those that the list shows.</summary>
internal static class FindMail
{
    /// <summary>Null when it has left, was dropped, or never was.</summary>
    public static Task<OutgoingMail?> In(PortvaktDb db, Guid id, CancellationToken cancellation) =>
        OutboxFilter.Of(db.OutgoingMails, null).FirstOrDefaultAsync(m => m.Id == id, cancellation);
}
