using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Delegations;

/// <summary>That a consumer lets a supplier fetch tokens for it, for the scopes of one delegation scheme. One row per scheme, consumer and supplier.</summary>
public sealed class Delegation : Aggregate
{
    /// <summary>Longest note.</summary>
    public const int NoteLength = 255;

    private Delegation() { }

    public EnvironmentName Environment { get; private set; }

    public Guid SchemeId { get; private set; }

    public OrganisationId Consumer { get; private set; }

    public OrganisationId Supplier { get; private set; }

    public Validity Validity { get; private set; } = null!;

    /// <summary>What the consumer wrote to remember it by; null for nothing.</summary>
    public string? Note { get; private set; }

    /// <summary>Nobody delegates to itself. A sub unit and its main unit are two organisations here.</summary>
    public static Outcome<Delegation> Give(
        DelegationScheme scheme,
        OrganisationId consumer,
        OrganisationId supplier,
        Validity validity,
        string? note = null
    )
    {
        if (consumer == supplier)
            return Problem.At("supplier", Problems.DelegationToSelf);
        return new Delegation
        {
            Id = Identifiers.New(validity.From),
            Environment = scheme.Environment,
            SchemeId = scheme.Id,
            Consumer = consumer,
            Supplier = supplier,
            Validity = validity,
            Note = note,
            Created = validity.From,
            LastUpdated = validity.From,
        };
    }

    /// <summary>Gives it again after it was withdrawn or ran out.</summary>
    public void GiveAgain(Validity validity, string? note = null)
    {
        Note = note;
        Validity = validity;
        Touch(validity.From);
    }

    /// <summary>Takes it back; the row stays as the record of it.</summary>
    public void Withdraw(DateTimeOffset now)
    {
        Validity = Validity.EndedAt(now);
        Touch(now);
    }
}
