using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Environments;

namespace Portvakt.Store.Usage;

/// <summary>When something was last used, for those who look after it.</summary>
public static class LastUses
{
    /// <summary>When each of a client's keys last gave a token, by kid; keys that never did are not in it.</summary>
    public static async Task<IReadOnlyDictionary<string, DateTimeOffset>> OfKeys(
        this PortvaktDb db,
        EnvironmentName environment,
        string clientId,
        CancellationToken cancellation
    )
    {
        var uses = await db
            .UsageCounts.Where(u => u.Environment == environment && u.ClientId == clientId)
            .GroupBy(u => u.KeyId)
            .Select(key => new { KeyId = key.Key, Last = key.Max(u => u.LastUsed) })
            .ToListAsync(cancellation);
        return uses.ToDictionary(use => use.KeyId, use => use.Last, StringComparer.Ordinal);
    }

    /// <summary>When each of some clients last fetched a token; those that never did are not in it.</summary>
    public static async Task<IReadOnlyDictionary<string, DateTimeOffset>> OfClients(
        this PortvaktDb db,
        EnvironmentName environment,
        IReadOnlyCollection<string> clientIds,
        CancellationToken cancellation
    )
    {
        if (clientIds.Count == 0)
            return new Dictionary<string, DateTimeOffset>();
        var uses = await db
            .UsageCounts.Where(u => u.Environment == environment && clientIds.Contains(u.ClientId))
            .GroupBy(u => u.ClientId)
            .Select(client => new { ClientId = client.Key, Last = client.Max(u => u.LastUsed) })
            .ToListAsync(cancellation);
        return uses.ToDictionary(use => use.ClientId, use => use.Last, StringComparer.Ordinal);
    }
}
