using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Services;

/// <summary>Finds an organisation's integrations, environment by environment, each in the order of its list.</summary>
internal sealed class FindServices(PortvaktDb db, NumberSchemes numbers)
{
    /// <summary>How many a filter finds in each environment; those without are left out.</summary>
    public async Task<IReadOnlyDictionary<EnvironmentName, int>> Count(
        ServiceFilter filter,
        OrganisationId organisation,
        IReadOnlyList<InstalledEnvironment> environments,
        CancellationToken cancellation
    )
    {
        var counts = new Dictionary<EnvironmentName, int>();
        foreach (var environment in Looked(filter, environments))
            counts[environment.Name] = await Matching(filter, organisation, environment)
                .CountAsync(cancellation);
        return counts;
    }

    /// <summary>A part of them, read only from the environments that it reaches into.</summary>
    /// <param name="counts">What <see cref="Count"/> found.</param>
    public async Task<IReadOnlyList<FoundService>> Part(
        ServiceFilter filter,
        OrganisationId organisation,
        IReadOnlyList<InstalledEnvironment> environments,
        IReadOnlyDictionary<EnvironmentName, int> counts,
        (int Skip, int Take) room,
        CancellationToken cancellation
    )
    {
        var (skip, found) = (room.Skip, new List<FoundService>());
        foreach (var environment in Looked(filter, environments))
        {
            var there = counts.GetValueOrDefault(environment.Name);
            if (skip < there && found.Count < room.Take)
                found.AddRange(
                    await Read(
                        Matching(filter, organisation, environment)
                            .OrderBy(i => i.SortName)
                            .ThenBy(i => i.Id)
                            .Skip(skip)
                            .Take(room.Take - found.Count),
                        organisation,
                        environment,
                        cancellation
                    )
                );
            skip = Math.Max(0, skip - there);
        }
        return found;
    }

    private static IEnumerable<InstalledEnvironment> Looked(
        ServiceFilter filter,
        IReadOnlyList<InstalledEnvironment> environments
    ) => filter.Environment is { } one ? [one] : environments;

    private IQueryable<Integration> Matching(
        ServiceFilter filter,
        OrganisationId organisation,
        InstalledEnvironment environment
    )
    {
        var all = db
            .Integrations.AsNoTracking()
            .ReachedBy(environment, new Actor { Organisation = organisation });
        return filter.Text.Length == 0 ? all : all.Named(filter.Text, db, numbers);
    }

    private static async Task<IEnumerable<FoundService>> Read(
        IQueryable<Integration> part,
        OrganisationId organisation,
        InstalledEnvironment environment,
        CancellationToken cancellation
    )
    {
        var rows = await part.Select(i => new
            {
                i.Id,
                i.Name,
                i.Kind,
                i.ClientId,
                i.Active,
                IsKept = i.Supplier == null || i.Supplier == organisation,
            })
            .ToListAsync(cancellation);
        return rows.Select(i => new FoundService(
            environment,
            i.Name,
            i.Kind,
            i.ClientId,
            i.Active,
            i.IsKept ? new(organisation, environment.Name, i.Id) : null
        ));
    }
}
