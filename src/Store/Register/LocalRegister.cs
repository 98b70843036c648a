using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Register;

/// <summary>
/// The register's copy in our own database. It knows all once both of the public files have been taken in whole; until then
/// it holds what was put in by hand, with the demo, or one by one from the public register.
/// </summary>
public sealed class LocalRegister(IDbContextFactory<PortvaktDb> store) : IOrganisationRegister
{
    public async ValueTask<RegisterAnswer> Find(
        OrganisationId number,
        CancellationToken cancellation
    )
    {
        await using var db = await store.CreateDbContextAsync(cancellation);
        var unit = await db
            .RegisterUnits.AsNoTracking()
            .FirstOrDefaultAsync(u => u.Id == number, cancellation);
        return new RegisterAnswer(
            unit,
            // The public files are those of Norway and say nothing about others.
            number.Scheme == OrganisationId.Norway
                && await IsWhole(db, cancellation)
        );
    }

    /// <summary>Whether both files are in.</summary>
    public async Task<bool> IsWhole(CancellationToken cancellation)
    {
        await using var db = await store.CreateDbContextAsync(cancellation);
        return await IsWhole(db, cancellation);
    }

    private static async Task<bool> IsWhole(PortvaktDb db, CancellationToken cancellation)
    {
        var parts = await db
            .RegisterImports.Where(import => import.Completed != null)
            .Select(import => import.Part)
            .Distinct()
            .CountAsync(cancellation);
        return parts == Enum.GetValues<RegisterPart>().Length;
    }
}
