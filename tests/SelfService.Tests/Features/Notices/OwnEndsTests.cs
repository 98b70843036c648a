using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Notices;

/// <summary>That what ends of the installation's own is told to whoever runs it.</summary>
public sealed class OwnEndsTests
{
    [Fact]
    public async Task A_trusted_certificate_and_a_signing_key_without_successor_are_told_to_the_operators()
    {
        var servers = new WatchedServers();
        await using (servers)
        {
            using var at = await Watched.On(servers, DatabaseKind.Sqlite);
            var owner = at.Server.Server.Installation.OperatorNumber;
            var told = new HashSet<ExpiringKind>();

            // The test authority lives for years; nobody rotates keys while the jobs stand still.
            for (var year = 0; year < 25 && told.Count < 2; year++)
            {
                for (var month = 0; month < 12; month++)
                {
                    at.Clock.Move(TimeSpan.FromDays(30.5));
                    await at.Run("expiry-scan");
                }
                told = await at.Read(async db =>
                    (
                        await db
                            .Notices.Where(n => n.Owner == owner)
                            .Select(n => n.Expiring!.Value)
                            .ToListAsync(TestContext.Current.CancellationToken)
                    )
                        .Where(k => k is ExpiringKind.SigningKey or ExpiringKind.TrustAnchor)
                        .ToHashSet()
                );
            }

            Assert.Equal([ExpiringKind.SigningKey, ExpiringKind.TrustAnchor], told.Order());
            Assert.True(
                await at.Read(db =>
                    db.NoticeReceipts.AnyAsync(
                        r => r.Recipient == "drift@portvakt.example",
                        TestContext.Current.CancellationToken
                    )
                )
            );
        }
    }
}
