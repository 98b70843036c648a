using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Registered;

/// <summary>Finds what an integration is in the other environments: the one that it was taken over from, or became.</summary>
internal sealed class FindTwins(PortvaktDb db, Landscape landscape)
{
    /// <summary>Those that the actor's organisation can see, in the order of the environments.</summary>
    public async Task<IReadOnlyList<Twin>> Of(
        Integration integration,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var (id, lineage) = (integration.Id, integration.Lineage);
        var found = await db
            .Integrations.AsNoTracking()
            .Where(i => i.Lineage == lineage && i.Id != id)
            .Where(i => i.Owner == actor.Organisation || i.Supplier == actor.Organisation)
            .Select(i => new
            {
                i.Environment,
                i.ClientId,
                i.Active,
            })
            .ToListAsync(cancellation);
        return
        [
            .. landscape.Environments.Join(
                found,
                environment => environment.Name,
                twin => twin.Environment,
                (environment, twin) => new Twin(environment, twin.ClientId, twin.Active)
            ),
        ];
    }
}
