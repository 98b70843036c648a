using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>
/// What the embedded register knows of a person with a national identity number. The number itself is here twice and
/// readable in neither: as a keyed hash to find the person by, and encrypted.
/// </summary>
public sealed class NationalIdentity
{
    private NationalIdentity() { }

    public Guid PersonId { get; private set; }

    /// <summary>Keyed hash of the number; unique.</summary>
    public byte[] NumberHash { get; private set; } = [];

    /// <summary>The number, encrypted.</summary>
    public byte[] SealedNumber { get; private set; } = [];

    public string GivenName { get; private set; } = "";

    public string Surname { get; private set; } = "";

    /// <summary>Given name, space, surname.</summary>
    public string FullName => $"{GivenName} {Surname}";

    /// <summary>The full name as it is searched in: capitals, single spaces.</summary>
    public string FoldedName { get; private set; } = "";

    /// <summary>From the number.</summary>
    public DateOnly? BirthDate { get; private set; }

    /// <summary>Made up: the embedded sign-in offers these only.</summary>
    public bool IsSynthetic { get; private set; }

    public DateTimeOffset Created { get; private set; }

    /// <param name="number">Valid; see <see cref="PersonNumber.IsValid"/>. Not kept.</param>
    /// <param name="numberHash">Its keyed hash.</param>
    /// <param name="sealedNumber">It, encrypted.</param>
    public static NationalIdentity Of(
        Guid personId,
        string number,
        byte[] numberHash,
        byte[] sealedNumber,
        string givenName,
        string surname,
        DateTimeOffset now
    ) =>
        new()
        {
            PersonId = personId,
            NumberHash = numberHash,
            SealedNumber = sealedNumber,
            GivenName = givenName,
            Surname = surname,
            FoldedName = Surnames.Fold($"{givenName} {surname}"),
            BirthDate = PersonNumber.BirthDate(number),
            IsSynthetic = PersonNumber.IsSynthetic(number),
            Created = now,
        };
}
