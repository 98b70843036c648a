using Microsoft.EntityFrameworkCore;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>Puts names to the ids of delegation schemes, also of those that are offered no more.</summary>
internal sealed class NamedSchemes(PortvaktDb db)
{
    /// <summary>By title; an id that nobody has is left out.</summary>
    public async Task<IReadOnlyList<NamedScheme>> Of(
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancellation
    )
    {
        var schemes = await db
            .DelegationSchemes.AsNoTracking()
            .Where(s => ids.Contains(s.Id))
            .ToListAsync(cancellation);
        var rest = ids.Except(schemes.Select(s => s.Id)).ToList();
        var scopes = await db
            .Scopes.AsNoTracking()
            .Where(s => rest.Contains(s.Id))
            .ToListAsync(cancellation);
        return
        [
            .. schemes
                .Select(s => new NamedScheme(s.Id, s.Title, s.Scopes))
                .Concat(scopes.Select(s => new NamedScheme(s.Id, s.Description, [s.Name.Value])))
                .OrderBy(s => s.Title.Default, StringComparer.CurrentCulture),
        ];
    }
}
