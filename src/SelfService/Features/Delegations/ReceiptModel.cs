using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>What was given and what was not.</summary>
public sealed record ReceiptModel(
    EnvironmentName Environment,
    IReadOnlyList<DelegationRow> Given,
    IReadOnlyList<NotGiven> Failed,
    DateTimeOffset Now
);
