using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Home;

/// <summary>Finds mercantile data that nobody has looked at for a year.</summary>
internal sealed class FindOverdue(PortvaktDb db, TimeProvider clock)
{
    /// <summary>Those of the organisation itself and of its services in <paramref name="environments"/>.</summary>
    public async Task<IEnumerable<Attention>> Handle(
        OrganisationId organisation,
        IReadOnlyList<InstalledEnvironment> environments,
        CancellationToken cancellation
    )
    {
        var before = clock.GetUtcNow() - MercantileData.ReviewAfter;
        List<EnvironmentName> names = [.. environments.Select(e => e.Name)];
        var overdue = await db
            .MercantileData.AsNoTracking()
            .Where(m => m.Owner == organisation && m.Reviewed <= before)
            .Where(m => m.Environment == null || names.Contains(m.Environment.Value))
            .GroupJoin(
                db.Integrations,
                m => m.IntegrationId,
                i => (Guid?)i.Id,
                (m, found) => new { Data = m, Found = found }
            )
            .SelectMany(
                m => m.Found.DefaultIfEmpty(),
                (m, i) =>
                    new
                    {
                        m.Data.Environment,
                        m.Data.IntegrationId,
                        m.Data.Reviewed,
                        ClientId = i == null ? null : i.ClientId,
                        Name = i == null ? null : i.Name,
                    }
            )
            .Where(row => row.IntegrationId == null || row.ClientId != null)
            .OrderBy(row => row.Reviewed)
            .Take(FindAttention.Most)
            .ToListAsync(cancellation);
        return from row in overdue
            let environment = environments.FirstOrDefault(e => e.Name == row.Environment)
            select new Attention(
                Severity.Warning,
                AttentionTexts.MercantileOverdue,
                row.Name,
                environment,
                row.Reviewed + MercantileData.ReviewAfter,
                Href(environment, row.ClientId)
            );
    }

    private static string Href(InstalledEnvironment? environment, string? clientId)
    {
        if (environment is null)
            return Links.OrganisationMercantile;
        return clientId is null
            ? Links.ProviderMercantile(environment.Name)
            : Links.IntegrationMercantile(environment.Name, clientId);
    }
}
