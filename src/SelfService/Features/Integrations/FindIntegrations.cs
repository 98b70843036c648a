using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
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
    public const int PageSize = 50;

    // Whoever has more than this of them finds theirs by searching.
    private const int MostTeams = 200;

    /// <param name="page">Counted from 1; one that does not exist gives the nearest that does.</param>
    public async Task<IntegrationsFound> Handle(
        IntegrationFilter filter,
        int page,
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
        var count = filter.Narrows ? await matching.CountAsync(cancellation) : total;
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var part = matching.InOrder(filter.Order, db).Skip((shown - 1) * PageSize).Take(PageSize);
        return new IntegrationsFound(
            await rows.Read(part, environment, actor, cancellation),
            total,
            count,
            await matching.InNeed(now).CountAsync(cancellation),
            shown,
            pages,
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
