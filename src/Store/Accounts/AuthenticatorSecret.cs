using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Accounts;

/// <summary>
/// The secret that an authenticator app makes one-time codes from (RFC 6238). It lies encrypted: who reads the
/// database, or a backup of it, must not be able to make an operator's codes.
/// </summary>
public static class AuthenticatorSecret
{
    internal const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Under which name the app's rows lie.</summary>
    internal const string Provider = "portvakt";

    private const string Name = "AuthenticatorSecret";

    /// <summary>A fresh secret: 160 random bits in base32 (RFC 4648 section 6).</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, 32);

    /// <summary>The row that holds an account's secret.</summary>
    public static IdentityUserToken<Guid> Token(
        Account account,
        string secret,
        IDataProtectionProvider protection
    ) =>
        new()
        {
            UserId = account.Id,
            LoginProvider = Provider,
            Name = Name,
            Value = Protector(protection).Protect(secret),
        };

    /// <summary>An account's secret.</summary>
    public static async Task<string> AuthenticatorSecretOf(
        this PortvaktDb db,
        Guid accountId,
        IDataProtectionProvider protection,
        CancellationToken cancellation
    )
    {
        var stored = await db
            .UserTokens.AsNoTracking()
            .FirstAsync(
                t => t.UserId == accountId && t.LoginProvider == Provider && t.Name == Name,
                cancellation
            );
        return Protector(protection).Unprotect(stored.Value!);
    }

    private static IDataProtector Protector(IDataProtectionProvider protection) =>
        protection.CreateProtector("authenticator-secret");
}
