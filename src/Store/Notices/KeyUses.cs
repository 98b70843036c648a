using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Environments;

namespace Portvakt.Store.Notices;

/// <summary>When keys last helped to a token.</summary>
internal static class KeyUses
{
    /// <summary>Clients that are asked for at once.</summary>
    private const int Bite = 500;

    public static async Task<
        IReadOnlyDictionary<(EnvironmentName, string ClientId, string Kid), DateTimeOffset>
    > LastUses(this PortvaktDb db, IEnumerable<string> clients, CancellationToken cancellation)
    {
        var last = new Dictionary<(EnvironmentName, string, string), DateTimeOffset>();
        foreach (var some in clients.Distinct().Chunk(Bite))
        {
            var used = await db
                .UsageCounts.Where(u => some.Contains(u.ClientId))
                .GroupBy(u => new
                {
                    u.Environment,
                    u.ClientId,
                    u.KeyId,
                })
                .Select(g => new { g.Key, Last = g.Max(u => u.LastUsed) })
                .ToListAsync(cancellation);
            foreach (var use in used)
                last[(use.Key.Environment, use.Key.ClientId, use.Key.KeyId)] = use.Last;
        }
        return last;
    }
}
