using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.People;

/// <summary>Brings an account and the identity that is shown in its session first together in one person.</summary>
internal static class FirstProof
{
    /// <summary>
    /// The person of the account when nobody has shown who they are in its session yet; whoever the register knew by number
    /// alone, such as a person made up for trying out, becomes that person with the next save.
    /// </summary>
    /// <param name="numbered">Whose number it is; null for nobody.</param>
    public static async Task<Person?> ProvenBy(
        this PortvaktDb db,
        Guid? personId,
        Person? numbered,
        CancellationToken cancellation
    )
    {
        var unproven = await db
            .People.Where(p => p.Id == personId && !p.IsOperator)
            .Where(p => !db.ProviderSignIns.Any(s => s.PersonId == p.Id))
            .Where(p => !db.NationalIdentities.Any(i => i.PersonId == p.Id))
            .FirstOrDefaultAsync(cancellation);
        if (numbered is null || unproven is null)
            return unproven;
        if (!await db.IsBlank(numbered.Id, cancellation))
            return null;
        db.NationalIdentities.Remove(
            await db.NationalIdentities.FirstAsync(i => i.PersonId == numbered.Id, cancellation)
        );
        db.People.Remove(numbered);
        return unproven;
    }

    /// <summary>Whether nothing hangs on the person but a number.</summary>
    private static async Task<bool> IsBlank(
        this PortvaktDb db,
        Guid id,
        CancellationToken cancellation
    ) =>
        !await db.Users.AnyAsync(a => a.PersonId == id, cancellation)
        && !await db.ProviderSignIns.AnyAsync(s => s.PersonId == id, cancellation)
        && !await db.Memberships.AnyAsync(m => m.PersonId == id, cancellation)
        && !await db.RightGrants.AnyAsync(g => g.PersonId == id, cancellation)
        && !await db.RoleHolders.AnyAsync(r => r.PersonId == id, cancellation);
}
