using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

internal static class OwnPrefixes
{
    /// <summary>The active prefixes of an organisation in one environment, in alphabetical order.</summary>
    public static async Task<IReadOnlyList<string>> Of(
        this IQueryable<ScopePrefix> prefixes,
        OrganisationId owner,
        EnvironmentName environment,
        CancellationToken cancellation
    )
    {
        var words = await prefixes
            .Where(p => p.Environment == environment && p.Owner == owner && p.Active)
            .Select(p => p.Prefix)
            .ToListAsync(cancellation);
        // Sorted here: the databases' collations differ.
        return [.. words.Order(StringComparer.Ordinal)];
    }
}
