using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Accounts;

/// <summary>
/// The newest step that an account has used a one-time code of. RFC 6238 section 5.2: a code must not be accepted
/// a second time, so that one that was read over a shoulder is worth nothing.
/// </summary>
public static class UsedCodes
{
    private const string Provider = AuthenticatorSecret.Provider;
    private const string Name = "LastCodeStep";

    /// <summary>The row of an account that uses its first code.</summary>
    public static IdentityUserToken<Guid> First(Guid accountId, long step) =>
        new()
        {
            UserId = accountId,
            LoginProvider = Provider,
            Name = Name,
            Value = Text(step),
        };

    /// <summary>Uses a step. Gives false when it, or a later one, has been used.</summary>
    public static async Task<bool> TryUse(this PortvaktDb db, Guid accountId, long step)
    {
        var text = Text(step);
        var own = db.UserTokens.Where(t =>
            t.UserId == accountId && t.LoginProvider == Provider && t.Name == Name
        );
        var updated = await db.InTurn(
            () =>
                own.Where(t => string.Compare(t.Value, text) < 0)
                    .ExecuteUpdateAsync(row => row.SetProperty(t => t.Value, text)),
            CancellationToken.None
        );
        if (updated == 1)
            return true;
        if (await own.AnyAsync())
            return false;
        var first = db.UserTokens.Add(First(accountId, step));
        if (await db.TrySave(CancellationToken.None) == SaveResult.Saved)
            return true;
        first.State = EntityState.Detached;
        return false;
    }

    // Of one width, so that the databases order the texts as they would the numbers.
    private static string Text(long step) => step.ToString("D12", CultureInfo.InvariantCulture);
}
