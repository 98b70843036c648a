using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Tokens;

/// <summary>
/// The public side of a key that signs access tokens, with its life: published first, signing later, listed until
/// its last token has expired.
/// </summary>
/// <param name="KeyId">kid: the key's thumbprint (RFC 7638), 43 characters.</param>
/// <param name="Algorithm">The algorithm that it signs with.</param>
/// <param name="PublicKey">The members of its public JWK besides kty, such as n and e, base64url.</param>
/// <param name="PublishedAt">From when it is listed.</param>
/// <param name="ActiveAt">From when it signs; a day after <paramref name="PublishedAt"/> except for a first key.</param>
/// <param name="RetiredAt">From when it is no longer listed; null while it has no successor.</param>
public sealed record SigningKey(
    string KeyId,
    SigningAlgorithm Algorithm,
    IReadOnlyList<KeyValuePair<string, string>> PublicKey,
    DateTimeOffset PublishedAt,
    DateTimeOffset ActiveAt,
    DateTimeOffset? RetiredAt
)
{
    /// <summary>kty.</summary>
    public string KeyType => "RSA";

    /// <summary>Whether APIs shall know it.</summary>
    public bool IsListed(DateTimeOffset now) =>
        PublishedAt <= now && (RetiredAt is null || now < RetiredAt);

    /// <summary>Whether it may sign; of several, the one that became active last does.</summary>
    public bool MaySign(DateTimeOffset now) => IsListed(now) && ActiveAt <= now;
}
