using System.Buffers;
using System.Text;
using System.Text.Json;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Tokens;

/// <summary>A token that the issuer writes for itself, to ask a delegation source on its own behalf.</summary>
public static class OwnToken
{
    /// <summary>client_id of the issuer itself; registered clients have UUIDs, so none can be mistaken for it.</summary>
    public const string ClientId = "portvakt";

    /// <summary>How long it lives.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(120);

    /// <param name="holder">The organisation that runs the installation.</param>
    /// <returns>The compact JWS.</returns>
    public static string Write(
        IssuerProfile profile,
        OrganisationId holder,
        string scope,
        ITokenSigner signer,
        DateTimeOffset now
    )
    {
        var payload = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(payload))
        {
            json.WriteStartObject();
            json.WriteString("scope"u8, scope);
            json.WriteString("iss"u8, profile.Issuer);
            json.WriteString("token_type"u8, "Bearer"u8);
            json.WriteNumber("exp"u8, (now + Lifetime).ToUnixTimeSeconds());
            json.WriteNumber("iat"u8, now.ToUnixTimeSeconds());
            json.WriteString("client_id"u8, ClientId);
            AccessToken.WriteId(json);
            AccessToken.WriteOrganisation(json, "consumer"u8, holder);
            json.WriteEndObject();
        }
        var token = new ArrayBufferWriter<byte>(1024);
        CompactJws.Write(payload.WrittenSpan, signer, token);
        return Encoding.ASCII.GetString(token.WrittenSpan);
    }
}
