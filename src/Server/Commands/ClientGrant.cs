using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Portvakt.Domain.Basics;

namespace Portvakt.Server.Commands;

/// <summary>Makes the signed grant that a client sends (RFC 7523 section 3).</summary>
internal static class ClientGrant
{
    /// <summary>Seconds; the most that issuers accept.</summary>
    private const int Lifetime = 120;

    /// <summary>The compact JWS, to be used once and at once.</summary>
    public static string Sign(ClientFile client, string audience, DateTimeOffset now)
    {
        var header = new JsonObject { ["alg"] = "RS256" };
        if (client.Signer.Kid is { } kid)
            header["kid"] = kid;
        else
            header["x5c"] = new JsonArray([
                .. client.Signer.Certificates.Select(der => (JsonNode)Convert.ToBase64String(der)),
            ]);
        var claims = new JsonObject
        {
            ["aud"] = audience,
            ["iss"] = client.ClientId,
            ["scope"] = client.Scope,
            ["iat"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.ToUnixTimeSeconds() + Lifetime,
            ["jti"] = Guid.NewGuid().ToString(),
        };
        if (client.Resource is { } resource)
            claims["resource"] = resource;
        if (client.ConsumerOrganisation is { } consumer)
            claims["consumer_org"] = consumer;
        if (client.SystemUserOrganisation is { } customer)
            claims["authorization_details"] = new JsonArray(
                SystemUser(customer, client.SystemUserReference)
            );
        var input = $"{Encode(header)}.{Encode(claims)}";
        var signature = client.Signer.Key.SignData(
            Encoding.ASCII.GetBytes(input),
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        return $"{input}.{Base64Url.EncodeToString(signature)}";
    }

    private static JsonObject SystemUser(string customer, string? reference)
    {
        var details = new JsonObject
        {
            ["type"] = "urn:altinn:systemuser",
            ["systemuser_org"] = new JsonObject
            {
                ["authority"] = OrganisationId.Authority,
                ["ID"] = $"0192:{customer}",
            },
        };
        if (reference is not null)
            details["externalRef"] = reference;
        return details;
    }

    private static string Encode(JsonObject part) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
