using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Store.Accounts;

/// <summary>Finds the test environments that an organisation has closed to somebody.</summary>
public static class ClosedEnvironments
{
    /// <summary>Those that <paramref name="organisation"/> has opened to named people, of whom this is none.</summary>
    public static async Task<IReadOnlyList<EnvironmentName>> ClosedTo(
        this PortvaktDb db,
        Guid personId,
        OrganisationId organisation,
        CancellationToken cancellation
    )
    {
        var closed = await db
            .NamedPeople.AsNoTracking()
            .Where(n => n.Organisation == organisation && n.Closed)
            .ToListAsync(cancellation);
        return [.. closed.Where(n => n.ShutsOut(personId)).Select(n => n.Environment)];
    }
}
