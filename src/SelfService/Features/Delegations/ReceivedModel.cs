using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>What consumers let the organisation do for them.</summary>
public sealed record ReceivedModel(
    EnvironmentName Environment,
    DelegationPart Part,
    DateTimeOffset Now
);
