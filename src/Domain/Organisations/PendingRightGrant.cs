using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Organisations;

/// <summary>
/// A right that was given to somebody whom nobody here has met: it waits for the first person whose national identity
/// number and surname are the ones that the administrator wrote. To the administrator it looks like any other, so that
/// nobody learns which numbers are known.
/// </summary>
public sealed class PendingRightGrant : Aggregate
{
    private PendingRightGrant() { }

    public EnvironmentName Environment { get; private set; }

    public OrganisationId Organisation { get; private set; }

    /// <summary>Keyed hash of number and folded surname together; see <see cref="Surnames"/>.</summary>
    public byte[] GranteeHash { get; private set; } = [];

    /// <summary>
    /// Surname and day of birth as the administrator wrote them, encrypted: what the list of people shows of one who has
    /// not been here.
    /// </summary>
    public byte[] SealedLabel { get; private set; } = [];

    public Right Right { get; private set; }

    public Validity Validity { get; private set; } = null!;

    /// <summary>When it became a <see cref="RightGrant"/>; null while it waits.</summary>
    public DateTimeOffset? Activated { get; private set; }

    public static PendingRightGrant Give(
        EnvironmentName environment,
        OrganisationId organisation,
        byte[] granteeHash,
        byte[] sealedLabel,
        Right right,
        Validity validity
    ) =>
        new()
        {
            Id = Identifiers.New(validity.From),
            Environment = environment,
            Organisation = organisation,
            GranteeHash = granteeHash,
            SealedLabel = sealedLabel,
            Right = right,
            Validity = validity,
            Created = validity.From,
            LastUpdated = validity.From,
        };

    /// <summary>
    /// Turns it into a right of the person who has now signed in; null when it does not hold or was turned already.
    /// The right ends when this would have ended.
    /// </summary>
    public RightGrant? Activate(Guid personId, DateTimeOffset now)
    {
        if (Activated is not null || !Validity.HoldsAt(now))
            return null;
        Activated = now;
        Touch(now);
        return RightGrant.Give(
            Environment,
            Organisation,
            personId,
            Right,
            Validity with
            {
                From = now,
            }
        );
    }

    /// <summary>Takes it back before anybody came for it.</summary>
    public void Withdraw(DateTimeOffset now)
    {
        Validity = Validity.EndedAt(now);
        Touch(now);
    }
}
