using System.Security.Cryptography;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Tests.Features.Notices;

/// <summary>Public keys of a test.</summary>
internal static class Keys
{
    private static readonly RSAParameters Rsa = RSA.Create(2048).ExportParameters(false);

    /// <summary>One that asks to end at a moment.</summary>
    public static PublicKeyMaterial Until(DateTimeOffset ends, string kid) =>
        new(kid, "RS256", Rsa.Modulus!, Rsa.Exponent!) { Expires = ends };
}
