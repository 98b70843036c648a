using System.Text;
using System.Text.Json;

namespace Portvakt.Domain.Tokens;

/// <summary>The claims that may stand in a grant.</summary>
internal static class GrantClaimNames
{
    private static readonly (string Name, byte[] Bytes)[] Known =
    [
        .. new[]
        {
            "aud",
            "scope",
            "iss",
            "exp",
            "iat",
            "jti",
            "resource",
            "nbf",
            // Sent by some generators, equal to iss; registered in RFC 7519, so it is tolerated and not read.
            "sub",
            "pid",
            "consumer_org",
            "iss_onbehalfof",
            "authorization_details",
        }.Select(name => (name, Encoding.ASCII.GetBytes(name))),
    ];

    /// <summary>The known name of a claim; null for one that nobody defined. Allocates nothing.</summary>
    internal static string? Find(JsonProperty claim)
    {
        foreach (var (name, bytes) in Known)
        {
            if (claim.NameEquals(bytes))
                return name;
        }
        return null;
    }
}
