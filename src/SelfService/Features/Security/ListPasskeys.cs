using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Security;

/// <summary>Finds somebody's own passkeys.</summary>
internal sealed class ListPasskeys(PortvaktDb db)
{
    /// <summary>All of an account's, the newest last.</summary>
    public async Task<IReadOnlyList<OwnPasskey>> Of(Guid accountId, CancellationToken cancellation)
    {
        var rows = await db
            .UserPasskeys.AsNoTracking()
            .Where(p => p.UserId == accountId)
            .ToListAsync(cancellation);
        var uses = await db.PasskeyUsesOf(accountId, cancellation);
        return
        [
            .. rows.OrderBy(p => p.Data.CreatedAt)
                .Select(p => (Row: p, Handle: Passkeys.HandleOf(p.CredentialId)))
                .Select(p => new OwnPasskey(
                    p.Handle,
                    p.Row.Data.Name ?? "",
                    p.Row.Data.CreatedAt,
                    uses.TryGetValue(p.Handle, out var used) ? used : null
                )),
        ];
    }

    /// <summary>The tracked row of one of an account's passkeys; null when it has none of that handle.</summary>
    public async Task<IdentityUserPasskey<Guid>?> Find(
        Guid accountId,
        string handle,
        CancellationToken cancellation
    )
    {
        var rows = await db
            .UserPasskeys.Where(p => p.UserId == accountId)
            .ToListAsync(cancellation);
        return rows.Find(p => Passkeys.HandleOf(p.CredentialId) == handle);
    }
}
