using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Portvakt.SelfService.Tests.Features.Webhooks;

/// <summary>What a receiver got.</summary>
internal sealed record Received(IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public JsonElement Json { get; } = JsonElement.Parse(Body);

    public string Id => Headers["webhook-id"];

    public string Type => Json.GetProperty("type").GetString()!;

    public string Subject => Json.GetProperty("subject").GetString()!;

    /// <summary>Checks the signature as a receiver does, without the product's code.</summary>
    public bool IsSignedWith(string secret)
    {
        var at = long.Parse(Headers["webhook-timestamp"], CultureInfo.InvariantCulture);
        var age = TimeProvider.System.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(at);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{Id}.{at}."), .. Body];
        using var mac = new HMACSHA256(Convert.FromBase64String(secret["whsec_".Length..]));
        var expected = "v1," + Convert.ToBase64String(mac.ComputeHash(signed));
        return age.Duration() < TimeSpan.FromMinutes(5) && Headers["webhook-signature"] == expected;
    }
}
