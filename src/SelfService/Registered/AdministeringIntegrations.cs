using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Registered;

/// <summary>Which clients are administration clients: those that carry an administration scope.</summary>
internal static class AdministeringIntegrations
{
    /// <summary>The administration scopes, as clients carry them.</summary>
    public static IReadOnlyList<ScopeName> Scopes { get; } =
    [.. AdministrationScopes.All.Select(ScopeName.Of)];

    public static IQueryable<Integration> Administering(this IQueryable<Integration> clients) =>
        clients.Where(c => c.Scopes.Any(s => Scopes.Contains(s.Scope)));

    /// <summary>One of them; null when there is none.</summary>
    public static Task<Integration?> FindAdminClient(
        this PortvaktDb db,
        EnvironmentName environment,
        string clientId,
        CancellationToken cancellation
    ) =>
        db
            .Integrations.Administering()
            .AsSplitQuery()
            .FirstOrDefaultAsync(
                c => c.Environment == environment && c.ClientId == clientId,
                cancellation
            );
}
