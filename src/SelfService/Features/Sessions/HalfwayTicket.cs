using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Portvakt.SelfService.Login;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Sessions;

/// <summary>Remembers for five minutes that the password was right, until the one-time code is given.</summary>
internal sealed class HalfwayTicket(
    IDataProtectionProvider protection,
    PortalSettings settings,
    TimeProvider clock
)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
    private readonly IDataProtector protector = protection.CreateProtector("halfway");

    private string Cookie => settings.CookieName("halvveis");

    public void Give(HttpContext http, Account account)
    {
        var until = (clock.GetUtcNow() + Lifetime).ToUnixTimeSeconds();
        http.Response.Cookies.Append(
            Cookie,
            protector.Protect($"{account.Id:N} {until} {account.SecurityStamp}"),
            new CookieOptions
            {
                HttpOnly = true,
                Secure = settings.IsHttps,
                SameSite = SameSiteMode.Lax,
            }
        );
    }

    /// <summary>The account whose password was right; null when there is none or it was too long ago.</summary>
    public Halfway? Read(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { } value || Unprotect(value) is not { } text)
            return null;
        var parts = text.Split(' ');
        var until = long.Parse(parts[1], CultureInfo.InvariantCulture);
        return clock.GetUtcNow().ToUnixTimeSeconds() < until
            ? new Halfway(Guid.Parse(parts[0]), parts[2])
            : null;
    }

    public void Remove(HttpContext http) =>
        http.Response.Cookies.Delete(Cookie, new CookieOptions { Secure = settings.IsHttps });

    /// <summary>A forged cookie, or one of an older key ring, is no ticket.</summary>
    private string? Unprotect(string value)
    {
        try
        {
            return protector.Unprotect(value);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>Whose password was right.</summary>
/// <param name="Stamp">The security stamp at that moment: a changed password makes the ticket worthless.</param>
internal sealed record Halfway(Guid AccountId, string Stamp);
