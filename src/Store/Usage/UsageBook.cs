using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Usage;

/// <summary>Adds counts to those in the database. Several nodes may add to the same row.</summary>
public sealed class UsageBook(StoreConnection store)
{
    private const string Addition =
        "insert into usage_counts (environment, client_id, key_id, scope, consumer, day, tokens, last_used) "
        + "values ({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}) "
        + "on conflict (environment, client_id, key_id, scope, consumer, day) do update set "
        + "tokens = usage_counts.tokens + excluded.tokens, "
        + "last_used = case when excluded.last_used > usage_counts.last_used "
        + "then excluded.last_used else usage_counts.last_used end";

    /// <summary>Adds them all or, when it throws, none.</summary>
    public async Task Add(IReadOnlyCollection<UsageCount> counts, CancellationToken cancellation)
    {
        await using var db = store.CreateDbContext();
        await db.InTurn(
            async () =>
            {
                await using var all = await db.Database.BeginTransactionAsync(cancellation);
                // In one order on every node, so that two of them never wait for each other's rows.
                foreach (var count in InOrder(counts))
                    await db.Database.ExecuteSqlRawAsync(Addition, Values(count), cancellation);
                await all.CommitAsync(cancellation);
                return counts.Count;
            },
            cancellation
        );
    }

    private static IEnumerable<UsageCount> InOrder(IEnumerable<UsageCount> counts) =>
        counts
            .OrderBy(c => c.ClientId, StringComparer.Ordinal)
            .ThenBy(c => c.KeyId, StringComparer.Ordinal)
            .ThenBy(c => c.Scope, StringComparer.Ordinal)
            .ThenBy(c => c.Consumer, StringComparer.Ordinal)
            .ThenBy(c => c.Day);

    private static object[] Values(UsageCount count) =>
        [
            count.Environment.Value,
            count.ClientId,
            count.KeyId,
            count.Scope,
            count.Consumer,
            count.Day,
            count.Tokens,
            count.LastUsed.ToUnixTimeMilliseconds(),
        ];
}
