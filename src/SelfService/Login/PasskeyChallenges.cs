using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Login;

/// <summary>
/// Challenges for passkeys. They travel with the page, sealed, so that whoever merely looks at a page makes no rows; only
/// a challenge that was answered is written down, and is then worth nothing more.
/// </summary>
public sealed class PasskeyChallenges(
    PortvaktDb db,
    IDataProtectionProvider protection,
    TimeProvider clock
)
{
    /// <summary>How long a page may wait for the answer.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    /// <param name="purpose">What the answer is for; no other purpose takes it.</param>
    /// <param name="state">What the framework wants back with the answer.</param>
    public string Seal(string purpose, string state) =>
        Protector(purpose)
            .Protect(
                JsonSerializer.Serialize(
                    new Sealed(state, (clock.GetUtcNow() + Lifetime).ToUnixTimeSeconds())
                )
            );

    /// <summary>
    /// The state of a challenge that has not been answered, and its answer noted with the next save, where a second one
    /// meets the first; null when it is forged, for another purpose, too old or used.
    /// </summary>
    public async Task<string?> Take(string purpose, string? carried, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (Open(purpose, carried) is not { } held || now.ToUnixTimeSeconds() >= held.Until)
            return null;
        // By what was sealed: the same seal can be spelled in several ways.
        var used = UsedChallenge.Of(Encoding.UTF8.GetBytes(held.State), now);
        if (await db.UsedChallenges.AnyAsync(u => u.Hash == used.Hash, cancellation))
            return null;
        db.UsedChallenges.Add(used);
        return held.State;
    }

    private Sealed? Open(string purpose, string? carried)
    {
        try
        {
            return carried is null
                ? null
                : JsonSerializer.Deserialize<Sealed>(Protector(purpose).Unprotect(carried));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector(string purpose) =>
        protection.CreateProtector("passkey-challenge", purpose);

    private sealed record Sealed(string State, long Until);
}
