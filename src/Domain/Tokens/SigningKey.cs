using System.Security.Cryptography.X509Certificates;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Tokens;

/// <summary>
/// The public side of a key that signs access tokens, with its life: published first, signing later, listed until
/// its last token has expired.
/// </summary>
/// <param name="KeyId">kid: the key's thumbprint (RFC 7638), 43 characters.</param>
/// <param name="Algorithm">The algorithm that it signs with.</param>
/// <param name="Certificate">Its certificate, DER; for the x5c that some APIs verify with.</param>
/// <param name="PublishedAt">From when it is listed.</param>
/// <param name="ActiveAt">From when it signs; a day after <paramref name="PublishedAt"/> except for a first key.</param>
/// <param name="RetiredAt">From when it is no longer listed; null while it has no successor.</param>
public sealed record SigningKey(
    string KeyId,
    SigningAlgorithm Algorithm,
    byte[] Certificate,
    DateTimeOffset PublishedAt,
    DateTimeOffset ActiveAt,
    DateTimeOffset? RetiredAt
)
{
    /// <summary>The members of its public JWK that make up the key, such as kty, n and e.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> PublicMembers { get; } =
        ReadMembers(Certificate);

    /// <summary>Whether APIs shall know it.</summary>
    public bool IsListed(DateTimeOffset now) =>
        PublishedAt <= now && (RetiredAt is null || now < RetiredAt);

    /// <summary>Whether it may sign; of several, the one that became active last does.</summary>
    public bool MaySign(DateTimeOffset now) => IsListed(now) && ActiveAt <= now;

    private static IReadOnlyList<KeyValuePair<string, string>> ReadMembers(byte[] certificate)
    {
        using var read = X509CertificateLoader.LoadCertificate(certificate);
        return PublicJwk.Members(read);
    }
}
