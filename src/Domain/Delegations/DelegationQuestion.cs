using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Delegations;

/// <summary>Has the consumer delegated the scope to the supplier?</summary>
public sealed record DelegationQuestion(
    OrganisationId Consumer,
    OrganisationId Supplier,
    string Scope
);
