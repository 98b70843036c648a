using System.Security.Cryptography;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.Server.Keys;

/// <summary>What a file on a person's own machine turned out to hold.</summary>
/// <param name="Public">Its public keys, at least one; else what is wrong.</param>
/// <param name="Private">The private half of the only key; null when the file has none. The caller disposes it.</param>
internal sealed record LocalKey(
    Outcome<IReadOnlyList<PublicKeyMaterial>> Public,
    RSA? Private = null
)
{
    /// <summary>What is to be said about where it came from; null for plain public keys.</summary>
    public string? Remark { get; init; }

    public static LocalKey Refused(string code) => new(Problem.At("key", code));

    /// <summary>A pair, under the kid that it came with or its thumbprint.</summary>
    public static LocalKey Pair(RSA rsa, string? kid, string remark) =>
        new(
            PublicKeyMaterial
                .FromRsa(rsa.ExportParameters(false), kid)
                .Then<IReadOnlyList<PublicKeyMaterial>>(key => new[] { key }),
            rsa
        )
        {
            Remark = remark,
        };
}
