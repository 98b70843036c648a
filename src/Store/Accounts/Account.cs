using Microsoft.AspNetCore.Identity;

namespace Portvakt.Store.Accounts;

/// <summary>A sign-in with e-mail address and password, TOTP or passkey, of one person.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The person whose sign-in it is.</summary>
    public Guid PersonId { get; set; }
}
