using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Store;

namespace Portvakt.SelfService.Registered;

/// <summary>Integrations that nobody seems to need: the front page counts them, and the list shows which they are.</summary>
internal static class UnusedIntegrations
{
    /// <summary>How long one may rest before somebody is asked whether it is needed.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromDays(180);

    /// <summary>
    /// Active ones that the organisation looks after: its own, and those that it registered for customers. Only of the kind
    /// that fetches tokens here; what the others do is not seen.
    /// </summary>
    public static IQueryable<Integration> Unused(
        this IQueryable<Integration> integrations,
        OrganisationId? keeper,
        PortvaktDb db,
        DateTimeOffset now
    )
    {
        var since = now - Rest;
        var day = (int)(since.ToUnixTimeSeconds() / (24 * 60 * 60));
        return integrations.Where(i =>
            i.Active
            && i.Kind == IntegrationKinds.WithTokens
            && (i.Supplier == null || i.Supplier == keeper)
            && i.Created < since
            && !db.UsageCounts.Any(u =>
                u.Environment == i.Environment && u.ClientId == i.ClientId && u.Day >= day
            )
        );
    }
}
