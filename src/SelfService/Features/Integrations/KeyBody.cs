using System.Buffers.Text;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A public key on the wire (RFC 7517), with its life.</summary>
internal sealed record KeyBody
{
    [AllowedValues("RSA")]
    public required string Kty { get; init; }

    [Description("The exponent, base64url.")]
    public required string E { get; init; }

    [AllowedValues("sig")]
    public required string Use { get; init; }

    [Description("Unique on its client: letters, digits and . _ -")]
    [MaxLength(KeyId.MaxLength)]
    public required string Kid { get; init; }

    [Words(typeof(KeyPolicy), nameof(KeyPolicy.Algorithms))]
    public required string Alg { get; init; }

    [Description("The modulus, base64url; 2048 to 8192 bits.")]
    public required string N { get; init; }

    [Description("The enterprise certificate that the key is locked to, base64 of its DER.")]
    [JsonPropertyName("x5c")]
    public IReadOnlyList<string>? X5c { get; init; }

    /// <summary>Always there, since some clients read it unasked.</summary>
    [Description("Its end, seconds since 1970; at most a year from when it is sent.")]
    [MayBeLeftOut]
    public required long Exp { get; init; }

    [ServerSet]
    public required DateTimeOffset Created { get; init; }

    public static KeyBody Of(PublicKey key) =>
        new()
        {
            Kty = "RSA",
            E = Base64Url.EncodeToString(key.Exponent),
            Use = "sig",
            Kid = key.Kid,
            Alg = key.Algorithm,
            N = Base64Url.EncodeToString(key.Modulus),
            X5c = key.Certificate is { } der ? [Convert.ToBase64String(der)] : null,
            Exp = (key.Validity.To ?? key.Validity.From + KeyPolicy.MaxAge).ToUnixTimeSeconds(),
            Created = key.Validity.From,
        };
}
