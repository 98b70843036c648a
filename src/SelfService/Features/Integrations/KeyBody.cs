using System.Buffers.Text;
using System.Text.Json.Serialization;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A public key on the wire (RFC 7517), with its life.</summary>
internal sealed record KeyBody
{
    public required string Kty { get; init; }
    public required string E { get; init; }
    public required string Use { get; init; }
    public required string Kid { get; init; }
    public required string Alg { get; init; }
    public required string N { get; init; }

    [JsonPropertyName("x5c")]
    public IReadOnlyList<string>? X5c { get; init; }

    /// <summary>Seconds since 1970; always there, since some clients read it unasked.</summary>
    public required long Exp { get; init; }

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
