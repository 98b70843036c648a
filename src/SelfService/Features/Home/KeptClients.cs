using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Home;

/// <summary>The clients that somebody would be asked about.</summary>
internal static class KeptClients
{
    /// <summary>The active ones that an organisation looks after: its own, and those that it registered for customers.</summary>
    public static IQueryable<Integration> KeptBy(
        this PortvaktDb db,
        OrganisationId organisation,
        InstalledEnvironment environment
    )
    {
        // A parameter of its own for each side, so that SQLite looks each up by its own index.
        var (ownedIn, suppliedIn) = (environment.Name, environment.Name);
        return db.Integrations.Where(i =>
            i.Active
            && (
                (i.Environment == ownedIn && i.Owner == organisation && i.Supplier == null)
                || (i.Environment == suppliedIn && i.Supplier == organisation)
            )
        );
    }
}
