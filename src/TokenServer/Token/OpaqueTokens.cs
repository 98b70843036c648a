using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Portvakt.TokenServer.Token;

/// <summary>
/// Makes a token unreadable for those who carry it. Nothing is stored: the text is the signed token, encrypted with the
/// installation's key ring, so every node can open what another one wrote.
/// </summary>
internal sealed class OpaqueTokens(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("opaque-tokens");

    public ReadOnlyMemory<byte> Wrap(ReadOnlySpan<byte> token) =>
        Base64Url.EncodeToUtf8(protector.Protect(token.ToArray()));

    /// <summary>The signed token inside; null when the text is none of ours.</summary>
    public string? Open(string text)
    {
        if (!Base64Url.IsValid(text))
            return null;
        try
        {
            return Encoding.ASCII.GetString(protector.Unprotect(Base64Url.DecodeFromChars(text)));
        }
        catch (CryptographicException)
        {
            // Anybody can send anything.
            return null;
        }
    }
}
