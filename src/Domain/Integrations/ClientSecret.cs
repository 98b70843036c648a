using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Portvakt.Domain.Integrations;

/// <summary>The secret of a client that has no key: kept as a hash, told once.</summary>
/// <param name="Hash">SHA-256 of the secret; it has 256 random bits, so a slow hash would protect nothing more.</param>
/// <param name="Expires">It is refused from here on.</param>
public sealed record ClientSecret(byte[] Hash, DateTimeOffset Expires)
{
    /// <summary>How long a secret lives.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromDays(360);

    /// <summary>Makes a secret: its text, which nobody keeps, and what is kept of it.</summary>
    public static (string Text, ClientSecret Kept) Make(DateTimeOffset now)
    {
        var text = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return (text, new ClientSecret(HashOf(text), now + MaxAge));
    }

    /// <summary>Whether <paramref name="text"/> is the secret and still in force; compared in constant time.</summary>
    public bool Is(string text, DateTimeOffset now) =>
        CryptographicOperations.FixedTimeEquals(HashOf(text), Hash) && now < Expires;

    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
