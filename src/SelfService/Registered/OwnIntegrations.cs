using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Registered;

/// <summary>
/// The one way to an integration: by environment, organisation and client id together, so that another organisation's
/// looks the same as one that does not exist. One that a supplier registered is seen by its customer too.
/// </summary>
internal static class OwnIntegrations
{
    /// <summary>All that the actor can see.</summary>
    public static IQueryable<Integration> ReachedBy(
        this IQueryable<Integration> integrations,
        InstalledEnvironment environment,
        Actor actor
    )
    {
        if (actor.Organisation is not { } organisation)
            return integrations.Where(i => false);
        // Each side in full, and with a parameter of its own, so that SQLite looks each up by its own index: from what they
        // have in common it sees that one environment is enough, and reads all of it.
        var (ownedIn, suppliedIn) = (environment.Name, environment.Name);
        return (actor.ReachesOwn, actor.ReachesSupplied) switch
        {
            (true, true) => integrations.Where(i =>
                (i.Environment == ownedIn && i.Owner == organisation)
                || (i.Environment == suppliedIn && i.Supplier == organisation)
            ),
            (true, false) => integrations.Where(i =>
                i.Environment == ownedIn && i.Owner == organisation
            ),
            (false, true) => integrations.Where(i =>
                i.Environment == suppliedIn && i.Supplier == organisation
            ),
            _ => integrations.Where(i => false),
        };
    }

    /// <summary>One of them; null when there is none.</summary>
    public static Task<Integration?> Own(
        this IQueryable<Integration> integrations,
        InstalledEnvironment environment,
        Actor actor,
        string clientId,
        CancellationToken cancellation
    ) =>
        integrations
            .ReachedBy(environment, actor)
            .AsSplitQuery()
            .FirstOrDefaultAsync(i => i.ClientId == clientId, cancellation);

    /// <summary>
    /// One that the actor may change: its keeper's, at the version that the change is meant for. A customer looks at
    /// what its supplier registered, but leaves it to the supplier.
    /// </summary>
    public static async Task<Outcome<Integration>> Kept(
        this IQueryable<Integration> integrations,
        InstalledEnvironment environment,
        Actor actor,
        string clientId,
        VersionCheck? expected,
        CancellationToken cancellation
    )
    {
        if (await integrations.Own(environment, actor, clientId, cancellation) is not { } found)
            return Problem.Of(Problems.NotFound);
        if (found.Keeper != actor.Organisation)
            return Problem.Of(Problems.ManagedBySupplier, found.Keeper.Grouped);
        return expected?.Invoke(found.Version) is { } stale ? stale : found;
    }
}
