using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.People;

/// <summary>
/// National identity numbers as the database may hold them: a keyed hash to find a row by, and the number encrypted.
/// There are few enough numbers to try them all against a plain hash, so the key is a secret of the installation.
/// </summary>
public sealed class PersonNumbers
{
    private const string KeyName = "person-number-key";
    private readonly byte[] key;
    private readonly IDataProtectionProvider protection;

    private PersonNumbers(byte[] key, IDataProtectionProvider protection)
    {
        this.key = key;
        this.protection = protection;
    }

    /// <summary>With the installation's key, which the first start makes.</summary>
    public static async Task<PersonNumbers> Open(
        IDbContextFactory<PortvaktDb> store,
        IDataProtectionProvider protection,
        CancellationToken cancellation
    ) =>
        new(
            await StoredSecret.Ensure(
                store,
                KeyName,
                protection,
                () => Task.FromResult(RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes)),
                cancellation
            ),
            protection
        );

    /// <summary>What <see cref="NationalIdentity.NumberHash"/> of the person with that number is.</summary>
    public byte[] Hash(string number) => Mac("number", number);

    /// <summary>What <see cref="PendingRightGrant.GranteeHash"/> of somebody with that number and surname is.</summary>
    public byte[] Hash(string number, string surname) =>
        Mac("grantee", $"{number} {Surnames.Fold(surname)}");

    /// <summary>What the embedded provider calls the person in its tokens; tells nothing of who it is.</summary>
    public byte[] Subject(Guid personId) => Mac("subject", personId.ToString("N"));

    /// <summary>
    /// What the portal's addresses call somebody with rights: the person when they are known, else number and surname by
    /// their hash. The two look alike.
    /// </summary>
    public Guid Handle(Guid personId) => new(Mac("handle", personId.ToString("N")).AsSpan(0, 16));

    /// <inheritdoc cref="Handle(Guid)"/>
    public Guid Handle(byte[] granteeHash) =>
        new(Mac("handle", Convert.ToHexString(granteeHash)).AsSpan(0, 16));

    public byte[] Seal(string number) => SealedPerson.Seal(number, protection);

    /// <summary>The number itself, for tokens and for the synthetic people's own pages.</summary>
    public string Open(NationalIdentity identity) =>
        SealedPerson.Open(identity.SealedNumber, protection);

    /// <summary>What <see cref="PendingRightGrant.SealedLabel"/> of somebody with that surname and birthday is.</summary>
    public byte[] SealLabel(string surname, DateOnly? born) =>
        Labels.Protect(JsonSerializer.SerializeToUtf8Bytes(new PersonLabel(surname, born)));

    public PersonLabel OpenLabel(byte[] stored) =>
        JsonSerializer.Deserialize<PersonLabel>(Labels.Unprotect(stored))!;

    private IDataProtector Labels => protection.CreateProtector("person-label");

    /// <summary>The register's row of a person, ready to be stored.</summary>
    public NationalIdentity Identify(
        Guid personId,
        string number,
        string givenName,
        string surname,
        DateTimeOffset now
    ) => NationalIdentity.Of(personId, number, Hash(number), Seal(number), givenName, surname, now);

    private byte[] Mac(string use, string text) =>
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{use}:{text}"));
}
