using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Delegations;

/// <summary>That a consumer lets a supplier fetch tokens for it, for the scopes of one delegation scheme.</summary>
public sealed class Delegation : Aggregate
{
    private Delegation() { }

    public EnvironmentName Environment { get; private set; }

    public Guid SchemeId { get; private set; }

    public OrganisationId Consumer { get; private set; }

    public OrganisationId Supplier { get; private set; }

    public Validity Validity { get; private set; } = null!;

    public static Delegation Give(
        DelegationScheme scheme,
        OrganisationId consumer,
        OrganisationId supplier,
        Validity validity
    ) =>
        new()
        {
            Id = Identifiers.New(validity.From),
            Environment = scheme.Environment,
            SchemeId = scheme.Id,
            Consumer = consumer,
            Supplier = supplier,
            Validity = validity,
            Created = validity.From,
            LastUpdated = validity.From,
        };
}
