using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Login;

/// <summary>
/// Carries "it is done" over the redirect after a form, in a protected cookie that the next page takes away.
/// </summary>
public sealed class Receipts(IDataProtectionProvider protection, PortalSettings settings)
{
    private readonly IDataProtector protector = protection.CreateProtector("receipts");

    private string Cookie => settings.CookieName("kvittering");

    /// <summary>Says <paramref name="text"/> on the next page that is shown.</summary>
    /// <param name="href">Where the reader can go from it; null for nowhere.</param>
    /// <param name="linkLabel">The words of that link.</param>
    public void Leave(HttpContext http, Text text, string? href = null, Text? linkLabel = null) =>
        http.Response.Cookies.Append(
            Cookie,
            protector.Protect(JsonSerializer.Serialize(new Receipt(text, href, linkLabel))),
            new CookieOptions
            {
                HttpOnly = true,
                Secure = settings.IsHttps,
                SameSite = SameSiteMode.Lax,
                MaxAge = TimeSpan.FromMinutes(1),
            }
        );

    /// <summary>What the page before left; shown once.</summary>
    internal NoticeView? Take(HttpContext http)
    {
        if (
            !HttpMethods.IsGet(http.Request.Method) || http.Request.Cookies[Cookie] is not { } value
        )
            return null;
        http.Response.Cookies.Delete(Cookie, new CookieOptions { Secure = settings.IsHttps });
        return Read(value) is { } left
            ? new NoticeView(left.Text, Href: left.Href, LinkLabel: left.LinkLabel)
            : null;
    }

    /// <summary>A cookie of another key ring or a forged one is no receipt.</summary>
    private Receipt? Read(string value)
    {
        try
        {
            return JsonSerializer.Deserialize<Receipt>(protector.Unprotect(value));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private sealed record Receipt(Text Text, string? Href, Text? LinkLabel);
}
