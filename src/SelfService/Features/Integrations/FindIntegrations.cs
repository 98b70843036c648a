using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Lists an organisation's integrations, a page at a time.</summary>
internal sealed class FindIntegrations(
    PortvaktDb db,
    ReadRows rows,
    NumberSchemes numbers,
    TimeProvider clock
)
{
    // Whoever has more than this of them finds theirs by searching.
    private const int MostTeams = 200;

    /// <param name="page">The page that the address names; null for the first.</param>
    public async Task<IntegrationsFound> Handle(
        IntegrationFilter filter,
        int? page,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var reached = db
            .Integrations.AsNoTracking()
            .ReachedBy(environment, await Reaching(actor, environment, cancellation));
        var matching = reached.Where(filter, db, numbers, actor.Organisation, now);
        var total = await reached.CountAsync(cancellation);
        // One pass for both: with a text to look for it reads everything that the organisation has.
        var inNeed = FilteredIntegrations.InNeed(now);
        var sums = await matching
            .GroupBy(_ => 1)
            .Select(all => new { Count = all.Count(), InNeed = all.AsQueryable().Count(inNeed) })
            .FirstOrDefaultAsync(cancellation);
        var paged = Paged.Of(sums?.Count ?? 0, page);
        var part = matching.InOrder(filter.Order, db).Skip(paged.Before).Take(Paged.Size);
        return new IntegrationsFound(
            await rows.Read(part, environment, actor, cancellation),
            total,
            sums?.InNeed ?? 0,
            paged,
            await reached
                .Where(i => i.Team != null)
                .Select(i => i.Team!)
                .Distinct()
                .OrderBy(team => team)
                .Take(MostTeams)
                .ToListAsync(cancellation)
        );
    }

    /// <summary>
    /// The same actor, without what it supplies where that is nothing, as for most: the order of the list is then the
    /// order of an index, and a page is read without sorting all.
    /// </summary>
    private async Task<Actor> Reaching(
        Actor actor,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var name = environment.Name;
        var supplies = await db.Integrations.AnyAsync(
            i => i.Environment == name && i.Supplier == actor.Organisation,
            cancellation
        );
        return supplies ? actor : actor with { ReachesSupplied = false };
    }
}
