using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Store.People;

/// <summary>Reads from the embedded register which rights a person has.</summary>
public static class HeldRights
{
    /// <summary>Those that hold at <paramref name="now"/> in the organisation itself.</summary>
    public static async Task<IReadOnlySet<Right>> RightsOf(
        this PortvaktDb db,
        Guid personId,
        EnvironmentName environment,
        OrganisationId organisation,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var grants = await db
            .RightGrants.AsNoTracking()
            .Where(g => g.PersonId == personId)
            .Where(g => g.Environment == environment && g.Organisation == organisation)
            .ToListAsync(cancellation);
        return grants.Where(g => g.Validity.HoldsAt(now)).Select(g => g.Right).ToHashSet();
    }
}
