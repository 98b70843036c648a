using Portvakt.Server.Keys;

namespace Portvakt.TestKit;

/// <summary>Grants of the clients that the demo's env files describe.</summary>
public static class DemoGrant
{
    /// <summary>A grant that is right in every respect, signed with the file's key.</summary>
    /// <param name="client">The file's lines.</param>
    /// <param name="audience">Another audience than the file's issuer.</param>
    public static string Sign(IReadOnlyDictionary<string, string> client, string? audience = null)
    {
        var (key, kid) = PrivateJwk.Read(client["MP_JWK"])!.Value;
        using (key)
            return (
                TestGrant.Valid(
                    client["MP_CLIENT_ID"],
                    kid,
                    audience ?? client["MP_ISSUER"],
                    client["MP_SCOPE"],
                    TimeProvider.System.GetUtcNow()
                ) with
                {
                    Key = key,
                }
            ).Sign();
    }
}
