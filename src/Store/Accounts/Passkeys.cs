using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Accounts;

/// <summary>Reads and keeps the passkeys of accounts.</summary>
public static class Passkeys
{
    /// <summary>How many an account may have.</summary>
    public const int Most = 10;

    /// <summary>The longest name.</summary>
    public const int NameLength = 50;

    /// <summary>The longest credential id, in bytes (Web Authentication section 4).</summary>
    public const int IdLength = 1023;

    private const string UseProvider = "portvakt-passkey-used";
    private const int HandleLength = 32;

    /// <summary>What addresses call a passkey: credential ids can be as long as a page.</summary>
    public static string HandleOf(byte[] credentialId) =>
        Convert.ToHexStringLower(SHA256.HashData(credentialId))[..HandleLength];

    /// <summary>The tracked row of a passkey that has just been made.</summary>
    public static IdentityUserPasskey<Guid> Row(
        Guid accountId,
        UserPasskeyInfo made,
        string name
    ) =>
        new()
        {
            UserId = accountId,
            CredentialId = made.CredentialId,
            Data = new IdentityPasskeyData
            {
                PublicKey = made.PublicKey,
                Name = name,
                CreatedAt = made.CreatedAt,
                SignCount = made.SignCount,
                Transports = made.Transports,
                IsUserVerified = made.IsUserVerified,
                IsBackupEligible = made.IsBackupEligible,
                IsBackedUp = made.IsBackedUp,
                AttestationObject = made.AttestationObject,
                ClientDataJson = made.ClientDataJson,
            },
        };

    /// <summary>Notes with the next save that a passkey has signed in.</summary>
    public static async Task NoteUse(
        this PortvaktDb db,
        UserPasskeyInfo used,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var row = await db.UserPasskeys.FirstAsync(
            p => p.CredentialId == used.CredentialId,
            cancellation
        );
        row.Data.SignCount = used.SignCount;
        row.Data.IsBackedUp = used.IsBackedUp;
        var handle = HandleOf(used.CredentialId);
        var at = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var use = await db.UserTokens.FirstOrDefaultAsync(
            t => t.UserId == row.UserId && t.LoginProvider == UseProvider && t.Name == handle,
            cancellation
        );
        if (use is not null)
            use.Value = at;
        else
            db.UserTokens.Add(
                new IdentityUserToken<Guid>
                {
                    UserId = row.UserId,
                    LoginProvider = UseProvider,
                    Name = handle,
                    Value = at,
                }
            );
    }

    /// <summary>When each of an account's passkeys, by its handle, last signed in.</summary>
    public static Task<Dictionary<string, DateTimeOffset>> PasskeyUsesOf(
        this PortvaktDb db,
        Guid accountId,
        CancellationToken cancellation
    ) =>
        db
            .UserTokens.AsNoTracking()
            .Where(t => t.UserId == accountId && t.LoginProvider == UseProvider)
            .ToDictionaryAsync(
                t => t.Name,
                t =>
                    DateTimeOffset.FromUnixTimeSeconds(
                        long.Parse(t.Value!, CultureInfo.InvariantCulture)
                    ),
                cancellation
            );

    /// <summary>Takes a passkey away with the next save.</summary>
    public static async Task RemovePasskey(
        this PortvaktDb db,
        IdentityUserPasskey<Guid> passkey,
        CancellationToken cancellation
    )
    {
        var handle = HandleOf(passkey.CredentialId);
        db.UserPasskeys.Remove(passkey);
        db.UserTokens.RemoveRange(
            await db
                .UserTokens.Where(t =>
                    t.UserId == passkey.UserId && t.LoginProvider == UseProvider && t.Name == handle
                )
                .ToListAsync(cancellation)
        );
    }
}
