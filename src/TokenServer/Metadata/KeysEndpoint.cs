using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Tokens;
using Portvakt.TokenServer.Directory;
using Portvakt.TokenServer.Token;

namespace Portvakt.TokenServer.Metadata;

/// <summary>GET /jwk: the public keys that APIs verify tokens with (RFC 7517).</summary>
internal sealed class KeysEndpoint(LiveDirectory directory, TimeProvider time)
{
    public Task Get(HttpContext http, IssuerSite site)
    {
        var body = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteStartArray("keys"u8);
            var environment = directory.Of(site.Profile.Environment);
            foreach (var key in environment.ListedKeys(time.GetUtcNow()))
                Write(json, key);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        // Shorter than the day that a new key is published ahead.
        http.Response.Headers.CacheControl = "public, max-age=3600";
        return JsonAnswer.Send(http, body.WrittenMemory);
    }

    private static void Write(Utf8JsonWriter json, SigningKey key)
    {
        json.WriteStartObject();
        json.WriteString("use"u8, "sig"u8);
        json.WriteString("alg"u8, key.Algorithm.ToString());
        json.WriteString("kid"u8, key.KeyId);
        foreach (var (name, value) in key.PublicMembers)
            json.WriteString(name, value);
        json.WriteStartArray("x5c"u8);
        json.WriteBase64StringValue(key.Certificate);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
