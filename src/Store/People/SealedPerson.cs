using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.Store.People;

/// <summary>
/// A national identity number as the database holds it: encrypted, with fresh randomness each time, so that equal
/// numbers do not look equal. A consent is looked up by its id and only then compared; a person is found by the keyed
/// hash beside it, see <see cref="PersonNumbers"/>.
/// </summary>
public static class SealedPerson
{
    public static byte[] Seal(string number, IDataProtectionProvider protection) =>
        Protector(protection).Protect(Encoding.ASCII.GetBytes(number));

    public static string Open(byte[] stored, IDataProtectionProvider protection) =>
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

    // Named after its first use; stored numbers can only be opened under the name that they were sealed under.
    private static IDataProtector Protector(IDataProtectionProvider protection) =>
        protection.CreateProtector("consent-person");
}
