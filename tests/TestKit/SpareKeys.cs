using System.Security.Cryptography;

namespace Portvakt.TestKit;

/// <summary>
/// Keys for the servers of one test program. Making those of a new installation was a quarter of what its start cost, so they
/// go round: servers that are started after each other have different ones.
/// </summary>
internal static class SpareKeys
{
    private const int Bits = 2048;
    private const int Count = 36;

    private static readonly Lazy<RSAParameters>[] Keys =
    [
        .. Enumerable.Range(0, Count).Select(_ => new Lazy<RSAParameters>(Make)),
    ];

    private static int taken;

    /// <summary>The next one, as an object of the caller's own.</summary>
    public static RSA Next() =>
        RSA.Create(Keys[(uint)Interlocked.Increment(ref taken) % Count].Value);

    private static RSAParameters Make()
    {
        using var key = RSA.Create(Bits);
        return key.ExportParameters(includePrivateParameters: true);
    }
}
