using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>A request that the organisation answers.</summary>
/// <param name="Ticked">The rights that are ticked.</param>
/// <param name="Refusal">Why it cannot be answered now; null when it can.</param>
public sealed record RequestModel(
    EnvironmentName Environment,
    ReceivedRequest Asked,
    IReadOnlyList<string> Ticked,
    IReadOnlyList<Problem> Problems,
    Problem? Refusal
);
