using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>
/// The one way to an integration: by environment, owner and client id together, so that another organisation's
/// looks the same as one that does not exist.
/// </summary>
internal static class OwnIntegrations
{
    public static Task<Integration?> Own(
        this IQueryable<Integration> integrations,
        InstalledEnvironment environment,
        OrganisationId owner,
        string clientId,
        CancellationToken cancellation
    )
    {
        var name = environment.Name;
        return integrations
            .AsSplitQuery()
            .FirstOrDefaultAsync(
                i => i.Environment == name && i.Owner == owner && i.ClientId == clientId,
                cancellation
            );
    }
}
