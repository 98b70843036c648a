using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>That a person has a role in an organisation, in every environment alike.</summary>
public sealed class RoleHolder : Aggregate
{
    private RoleHolder() { }

    public OrganisationId Organisation { get; private set; }

    public Guid PersonId { get; private set; }

    public Role Role { get; private set; }

    public Validity Validity { get; private set; } = null!;

    public static RoleHolder Appoint(
        OrganisationId organisation,
        Guid personId,
        Role role,
        Validity validity
    ) =>
        new()
        {
            Id = Identifiers.New(validity.From),
            Organisation = organisation,
            PersonId = personId,
            Role = role,
            Validity = validity,
            Created = validity.From,
            LastUpdated = validity.From,
        };

    /// <summary>Takes the role away, such as when it is handed on.</summary>
    public void Dismiss(DateTimeOffset now)
    {
        Validity = Validity.EndedAt(now);
        Touch(now);
    }
}
