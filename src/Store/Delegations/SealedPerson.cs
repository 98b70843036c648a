using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace Portvakt.Store.Delegations;

/// <summary>
/// A national identity number as the database holds it: encrypted, with fresh randomness each time, so that equal
/// numbers do not look equal. Only a look-up by the consent's id compares it.
/// </summary>
public static class SealedPerson
{
    public static byte[] Seal(string number, IDataProtectionProvider protection) =>
        Protector(protection).Protect(Encoding.ASCII.GetBytes(number));

    public static string Open(byte[] stored, IDataProtectionProvider protection) =>
        Encoding.ASCII.GetString(Protector(protection).Unprotect(stored));

    private static IDataProtector Protector(IDataProtectionProvider protection) =>
        protection.CreateProtector("consent-person");
}
