using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Portvakt.SelfService.Features.Security;

/// <summary>
/// The secret of an authenticator app on its way through the form, so that nothing is stored before a code proves that the
/// app has it. Sealed for one account: nobody can be given the secret of another.
/// </summary>
internal sealed class SealedSecret(IDataProtectionProvider protection)
{
    public string Seal(Guid accountId, string secret) => Protector(accountId).Protect(secret);

    /// <summary>Null for a value that is not ours, or another's.</summary>
    public string? Open(Guid accountId, string? value)
    {
        try
        {
            return value is null ? null : Protector(accountId).Unprotect(value);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector(Guid accountId) =>
        protection.CreateProtector("own-authenticator", accountId.ToString());
}
