using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Services;

/// <summary>Finds the environments in which an organisation is a provider, since it has a prefix there.</summary>
internal sealed class FindProviders(PortvaktDb db)
{
    /// <summary>At most one for each environment, in their order.</summary>
    public async Task<IReadOnlyList<FoundService>> Handle(
        OrganisationId organisation,
        IReadOnlyList<InstalledEnvironment> environments,
        CancellationToken cancellation
    )
    {
        var prefixes = await db
            .Prefixes.Where(p => p.Owner == organisation && p.Active)
            .Select(p => new { p.Environment, p.Prefix })
            .ToListAsync(cancellation);
        return
        [
            .. from environment in environments
            join prefix in prefixes on environment.Name equals prefix.Environment into own
            where own.Any()
            let words = own.Select(p => p.Prefix).Order(StringComparer.Ordinal)
            select new FoundService(
                environment,
                string.Join(", ", words),
                null,
                null,
                true,
                new(organisation, environment.Name)
            ),
        ];
    }
}
