using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;

namespace Portvakt.LoginProvider.Protocol;

/// <summary>
/// What waits to be fetched for a code: in memory, for a minute, once. A code is a random word that says nothing, so
/// that the address which carries it carries nothing about a person.
/// </summary>
internal sealed class CodeShelf(TimeProvider clock)
{
    /// <summary>RFC 6749 section 4.1.2 bears ten minutes; the client is waiting at the other end.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, Waiting> waiting = new(StringComparer.Ordinal);

    /// <summary>Keeps what the code is for; gives the code.</summary>
    public string Put(ClaimsPrincipal principal)
    {
        var now = clock.GetUtcNow();
        foreach (var (old, entry) in waiting)
            if (entry.Expires <= now)
                waiting.TryRemove(old, out _);
        var code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        waiting[code] = new Waiting(principal, now + Lifetime);
        return code;
    }

    /// <summary>What the code is for; null when it is unknown, too old, or was asked for before.</summary>
    public ClaimsPrincipal? Take(string code) =>
        waiting.TryRemove(code, out var entry) && clock.GetUtcNow() < entry.Expires
            ? entry.Principal
            : null;

    private sealed record Waiting(ClaimsPrincipal Principal, DateTimeOffset Expires);
}
