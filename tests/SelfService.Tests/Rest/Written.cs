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
    int Mails,
    int Notes
)
{
    public static async Task<Written> Of(TestServer server)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var db = server.Db();
        return new Written(
            await db.Events.CountAsync(stop),
            await db.Changes.MaxAsync(c => (long?)c.Id, stop) ?? 0,
            await db.Integrations.CountAsync(stop),
            await db.Scopes.CountAsync(stop),
            await db.Accesses.CountAsync(stop),
            await db.AccessRequests.CountAsync(stop),
            await db.OutgoingMails.CountAsync(stop),
            await db.IdempotentCalls.CountAsync(stop)
        );
    }
}
