using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>
/// Keeps the keys of test out of production: what an integration was tested with has been on more machines and in more
/// hands than a key of production may be.
/// </summary>
internal sealed class TwinKeys(PortvaktDb db, Landscape landscape)
{
    /// <summary>Why a key that was just added may not be; null when all of them may.</summary>
    /// <param name="before">The keys that the integration had before.</param>
    public async Task<Problem?> Refusal(
        Integration integration,
        IReadOnlySet<Guid> before,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var added = integration.Keys.Where(key => !before.Contains(key.Id)).ToList();
        if (!environment.IsProd || added.Count == 0)
            return null;
        var lineage = integration.Lineage;
        var tests = landscape.Environments.Where(e => !e.IsProd).Select(e => e.Name).ToList();
        var twins = await db
            .Integrations.AsNoTracking()
            .Where(i => i.Lineage == lineage && tests.Contains(i.Environment))
            .AsSplitQuery()
            .ToListAsync(cancellation);
        return (
            from key in added
            from twin in twins
            where twin.Keys.Any(other => other.Modulus.AsSpan().SequenceEqual(key.Modulus))
            select Problem.At("key", Problems.KeyOfTwin, key.Kid, twin.Environment)
        ).FirstOrDefault();
    }
}
