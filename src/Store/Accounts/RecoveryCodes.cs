using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Portvakt.Store.Accounts;

/// <summary>
/// Codes for who has lost the authenticator app. Only their hashes are kept; each code is 80 random bits, so that nobody
/// finds it from its hash. A used one is a row that is gone.
/// </summary>
public static class RecoveryCodes
{
    /// <summary>How many are given at a time.</summary>
    public const int Count = 10;

    private const string Provider = "portvakt-recovery-code";
    private const int Groups = 4;
    private const int GroupLength = 4;

    // Without what is mistaken for something else: l, o, 0 and 1.
    private const string Alphabet = "abcdefghijkmnpqrstuvwxyz23456789";

    /// <summary>Fresh codes, such as abcd-efgh-ijkm-npqr.</summary>
    public static IReadOnlyList<string> New() =>
        [
            .. Enumerable
                .Range(0, Count)
                .Select(_ =>
                    string.Join(
                        '-',
                        Enumerable
                            .Range(0, Groups)
                            .Select(_ => RandomNumberGenerator.GetString(Alphabet, GroupLength))
                    )
                ),
        ];

    /// <summary>The row that stands for a code.</summary>
    public static IdentityUserToken<Guid> Row(Guid accountId, string code) =>
        new()
        {
            UserId = accountId,
            LoginProvider = Provider,
            Name = Hash(code),
            Value = "",
        };

    /// <summary>The tracked rows of an account's codes that have not been used.</summary>
    public static Task<List<IdentityUserToken<Guid>>> RecoveryCodesOf(
        this PortvaktDb db,
        Guid accountId,
        CancellationToken cancellation
    ) =>
        db
            .UserTokens.Where(t => t.UserId == accountId && t.LoginProvider == Provider)
            .ToListAsync(cancellation);

    /// <summary>The row of what was typed, however it is spaced; null when it is none of them.</summary>
    public static IdentityUserToken<Guid>? Match(
        IReadOnlyList<IdentityUserToken<Guid>> rows,
        string? typed
    )
    {
        var hash = Encoding.ASCII.GetBytes(Hash(typed ?? ""));
        IdentityUserToken<Guid>? found = null;
        // All of them are compared, so that the time tells nothing.
        foreach (var row in rows)
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(row.Name), hash))
                found = row;
        return found;
    }

    private static string Hash(string code)
    {
        var plain = code.Replace("-", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal)
            .ToLowerInvariant();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)));
    }
}
