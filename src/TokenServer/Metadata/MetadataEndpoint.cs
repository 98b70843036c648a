using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Environments;
using Portvakt.TokenServer.Token;

namespace Portvakt.TokenServer.Metadata;

/// <summary>
/// GET /.well-known/oauth-authorization-server (RFC 8414), for a Skyporten /.well-known/openid-configuration: exactly
/// the members that the originals publish, always with the configured issuer and never with the host that was asked.
/// </summary>
internal sealed class MetadataEndpoint
{
    private readonly ConcurrentDictionary<string, byte[]> documents = new(StringComparer.Ordinal);

    public Task Get(HttpContext http, IssuerSite site)
    {
        http.Response.Headers.CacheControl = "public, max-age=3600";
        return JsonAnswer.Send(
            http,
            documents.GetOrAdd(site.Profile.Issuer, _ => Write(site.Profile))
        );
    }

    private static byte[] Write(IssuerProfile profile)
    {
        var body = new ArrayBufferWriter<byte>(512);
        var options = new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(body, options))
        {
            json.WriteStartObject();
            json.WriteString("issuer"u8, profile.Issuer);
            json.WriteString("token_endpoint"u8, profile.Base + "token");
            json.WriteString("jwks_uri"u8, profile.Base + "jwk");
            WriteList(json, "token_endpoint_auth_methods_supported", "private_key_jwt");
            WriteList(json, "grant_types_supported", "urn:ietf:params:oauth:grant-type:jwt-bearer");
            WriteList(
                json,
                "token_endpoint_auth_signing_alg_values_supported",
                "RS256",
                "RS384",
                "RS512"
            );
            WriteList(
                json,
                "authorization_details_types_supported",
                "urn:altinn:systemuser",
                "urn:altinn:consent"
            );
            if (profile.Dpop != DpopUse.Off)
                WriteList(json, "dpop_signing_alg_values_supported", "RS256", "PS256", "ES256");
            if (profile.OpaqueTokens)
                json.WriteString("introspection_endpoint"u8, profile.Base + "introspect");
            json.WriteEndObject();
        }
        return body.WrittenSpan.ToArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, params string[] values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
