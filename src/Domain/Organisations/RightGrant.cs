using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Organisations;

/// <summary>That an administrator gave a person one right in one environment.</summary>
public sealed class RightGrant : Aggregate
{
    private RightGrant() { }

    public EnvironmentName Environment { get; private set; }

    public OrganisationId Organisation { get; private set; }

    public Guid PersonId { get; private set; }

    public Right Right { get; private set; }

    public Validity Validity { get; private set; } = null!;

    public static RightGrant Give(
        EnvironmentName environment,
        OrganisationId organisation,
        Guid personId,
        Right right,
        Validity validity
    ) =>
        new()
        {
            Id = Identifiers.New(validity.From),
            Environment = environment,
            Organisation = organisation,
            PersonId = personId,
            Right = right,
            Validity = validity,
            Created = validity.From,
            LastUpdated = validity.From,
        };

    /// <summary>Takes it back; the row stays as the record of it.</summary>
    public void Withdraw(DateTimeOffset now)
    {
        Validity = Validity.EndedAt(now);
        Touch(now);
    }
}
