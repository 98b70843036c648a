using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>The systems of a supplier.</summary>
/// <param name="Refusal">Why none can be registered now; null when one can.</param>
public sealed record SystemListModel(
    EnvironmentName Environment,
    IReadOnlyList<RegisteredSystem> Systems,
    Problem? Refusal
);
