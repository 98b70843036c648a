using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>That a person belongs to an organisation, by e-mail domain or invitation.</summary>
public sealed class Membership
{
    private Membership() { }

    public Guid PersonId { get; private set; }

    public OrganisationId Organisation { get; private set; }

    /// <summary>Daglig leder, hovedadministrator or appointed by one of them.</summary>
    public bool IsAdministrator { get; private set; }

    public DateTimeOffset Since { get; private set; }

    public static Membership Of(
        Guid personId,
        OrganisationId organisation,
        DateTimeOffset now,
        bool isAdministrator = false
    ) =>
        new()
        {
            PersonId = personId,
            Organisation = organisation,
            Since = now,
            IsAdministrator = isAdministrator,
        };

    /// <summary>Gives or takes the authority to appoint, sign and decide for the organisation.</summary>
    public void Administer(bool isAdministrator) => IsAdministrator = isAdministrator;
}
