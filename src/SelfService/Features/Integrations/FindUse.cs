using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Reads what an integration was used for, so that whoever ends it knows whom that concerns.</summary>
internal sealed class FindUse(PortvaktDb db, TimeProvider clock)
{
    private const int Days = 30;
    private const int MostConsumers = 20;

    public async Task<IntegrationUse> Of(Integration integration, CancellationToken cancellation)
    {
        var (environment, id) = (integration.Environment, integration.ClientId);
        var uses = db
            .UsageCounts.AsNoTracking()
            .Where(u => u.Environment == environment && u.ClientId == id);
        var last = await uses.OrderByDescending(u => u.LastUsed)
            .Select(u => new LastToken(u.LastUsed, u.KeyId, u.Scope))
            .FirstOrDefaultAsync(cancellation);
        if (last is null)
            return new IntegrationUse(null, 0, []);
        var since = (int)(clock.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalDays - Days;
        var late = uses.Where(u => u.Day > since);
        var consumers = await late.GroupBy(u => u.Consumer)
            .Select(g => new { Number = g.Key, Last = g.Max(u => u.LastUsed) })
            .OrderByDescending(c => c.Last)
            .Take(MostConsumers)
            .ToListAsync(cancellation);
        var numbers = consumers.ConvertAll(c => OrganisationId.Of(c.Number));
        var names = await db.NamesOf(numbers, cancellation);
        return new IntegrationUse(
            last,
            await late.SumAsync(u => u.Tokens, cancellation),
            [
                .. consumers.Zip(
                    numbers,
                    (use, number) => new UsedFor(number, names.GetValueOrDefault(number), use.Last)
                ),
            ]
        );
    }
}
