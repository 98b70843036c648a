using System.Security.Cryptography;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>The key is one of this client's own; the same kid on another client means nothing.</summary>
internal sealed class KeyIsRegistered()
    : GrantRule(
        new Text(
            "Nøkkelen er registrert på klienten.",
            "Nøkkelen er registrert på klienten.",
            "The key is registered on the client."
        ),
        "RFC 7523 section 3",
        Problems.TokenKeyUnknown
    )
{
    public override Problem? Check(GrantCase grant)
    {
        if (grant.SignsWithCertificate)
            return null;
        var header = grant.Grant.Header;
        var key = header.KeyId is { } name
            ? grant.Client.FindKey(name)
            : FindByCertificate(grant.Client, header.Chain[0]);
        if (key is null)
            return Refuse();
        grant.Key = key;
        return null;
    }

    private static KeyFacts? FindByCertificate(ClientFacts client, byte[] certificate)
    {
        var fingerprint = Convert.ToHexString(SHA256.HashData(certificate));
        return client.Keys.FirstOrDefault(key => key.Certificate?.Fingerprint == fingerprint);
    }
}
