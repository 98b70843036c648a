using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.Store.Delegations;

/// <summary>
/// A national identity number as the database holds it: encrypted, with fresh randomness each time, so that equal
/// numbers do not look equal. Only a look-up by the consent's id compares it.
/// </summary>
public static class SealedPerson
{
    public static byte[] Seal(string number, IDataProtectionProvider protection) =>
        Protector(protection).Protect(Encoding.ASCII.GetBytes(number));

    private static string Open(byte[] stored, IDataProtectionProvider protection) =>
        Encoding.ASCII.GetString(Protector(protection).Unprotect(stored));

    /// <summary>Whether a consent, as it lies, was given by that party.</summary>
    public static bool IsFrom(
        ConsentParty party,
        OrganisationId? organisation,
        byte[]? person,
        IDataProtectionProvider protection
    ) =>
        party.PersonNumber is { } number
            ? person is not null
                && CryptographicOperations.FixedTimeEquals(
                    Encoding.ASCII.GetBytes(Open(person, protection)),
                    Encoding.ASCII.GetBytes(number)
                )
            : organisation is { } from && from == party.Organisation;

    private static IDataProtector Protector(IDataProtectionProvider protection) =>
        protection.CreateProtector("consent-person");
}
