using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Portvakt.Outside.Webhooks;

/// <summary>Signs what is posted, as Standard Webhooks does: over its id, the time and the body.</summary>
public static class WebhookSignature
{
    /// <summary>How secrets begin where people see them.</summary>
    public const string Prefix = "whsec_";

    /// <summary>In bytes.</summary>
    public const int SecretLength = 32;

    /// <summary>A secret as it is shown.</summary>
    public static string Text(byte[] secret) => Prefix + Convert.ToBase64String(secret);

    /// <summary>The header webhook-signature.</summary>
    public static string Of(WebhookMessage message, long timestamp)
    {
        var signed = string.Create(
            CultureInfo.InvariantCulture,
            $"{message.Id}.{timestamp}.{message.Body}"
        );
        var mac = HMACSHA256.HashData(message.Secret, Encoding.UTF8.GetBytes(signed));
        return "v1," + Convert.ToBase64String(mac);
    }
}
