using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Portvakt.Domain.Notices;
using Portvakt.Outside.Webhooks;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>What webhooks are signed with: told once, and encrypted where it lies.</summary>
internal sealed class WebhookSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("webhook-secret");

    /// <summary>A new secret, as it is shown and as it is kept.</summary>
    public (string Shown, byte[] Kept) Make()
    {
        var secret = RandomNumberGenerator.GetBytes(WebhookSignature.SecretLength);
        return (WebhookSignature.Text(secret), protector.Protect(secret));
    }

    /// <summary>The secret of a webhook; null when it was encrypted with keys that are lost.</summary>
    public byte[]? Of(NotificationPoint point)
    {
        try
        {
            return protector.Unprotect(point.Secret!);
        }
        catch (CryptographicException)
        {
            // Whoever owns the webhook is told at its calls, and makes a new one.
            return null;
        }
    }
}
