using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Reads keys that machines send. They say what a key is for; only people are helped along.</summary>
internal static class SentKeys
{
    /// <param name="kid">The kid in the address; null when a whole set is sent.</param>
    public static Outcome<IReadOnlyList<PublicKeyMaterial>> Read(string json, string? kid)
    {
        if (PrivateKeyTraces.In(json))
            return Problem.At("key", Problems.KeyPrivate);
        var keys = JwkReader.Read(json, demanded: ["use", "alg", "kid"]);
        if (!keys.Ok || kid is null)
            return keys;
        return keys.Value is [{ } only] && only.Kid == kid
            ? keys
            : Problem.At("kid", Problems.KeyKidFixed);
    }
}
