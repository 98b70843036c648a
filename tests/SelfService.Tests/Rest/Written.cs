using Microsoft.EntityFrameworkCore;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>How much is stored: whatever writes anything makes two of them differ.</summary>
internal sealed record Written(
    int Events,
    long Changes,
    int Clients,
    int Scopes,
    int Accesses,
    int Requests,
    int Rules,
    int Points,
    int MercantileVersions,
    int Mails,
    int Notes
)
{
    public static async Task<Written> Of(TestServer server)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var db = server.Db();
        // One question for all of them; any table with a row will do to ask it from.
        return await db
            .Facts.Take(1)
            .Select(_ => new Written(
                db.Events.Count(),
                db.Changes.Max(c => (long?)c.Id) ?? 0,
                db.Integrations.Count(),
                db.Scopes.Count(),
                db.Accesses.Count(),
                db.AccessRequests.Count(),
                db.ApprovalRules.Count(),
                db.NotificationPoints.Count(),
                db.MercantileData.Sum(m => m.Version),
                // Those that a job writes, which comes when it comes, may be written once.
                db.OutgoingMails.Count(m => m.Once == null),
                db.IdempotentCalls.Count()
            ))
            .SingleAsync(stop);
    }
}
