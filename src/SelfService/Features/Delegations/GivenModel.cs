using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>What the organisation has let suppliers do.</summary>
public sealed record GivenModel(
    EnvironmentName Environment,
    DelegationPart Part,
    DateTimeOffset Now
)
{
    /// <summary>Why nothing can be given or taken back now.</summary>
    public required Problem? Refusal { get; init; }
}
