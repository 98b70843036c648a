using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Reads all that a filter lets through, some at a time.</summary>
internal sealed class ExportIntegrations(
    PortvaktDb db,
    ReadRows rows,
    NumberSchemes numbers,
    TimeProvider clock
)
{
    private const int AtATime = 500;

    public async Task<IReadOnlyList<IntegrationRow>> Handle(
        IntegrationFilter filter,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var matching = db
            .Integrations.AsNoTracking()
            .ReachedBy(environment, actor)
            .Where(filter, db, numbers, actor.Organisation, clock.GetUtcNow())
            .InOrder(filter.Order, db);
        List<IntegrationRow> all = [];
        int before;
        do
        {
            before = all.Count;
            var part = matching.Skip(before).Take(AtATime);
            all.AddRange(await rows.Read(part, environment, actor, cancellation));
        } while (all.Count == before + AtATime);
        return all;
    }
}
