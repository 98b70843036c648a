using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>A system user that is about to go.</summary>
/// <param name="Refusal">Why it cannot be done; null when it can.</param>
public sealed record RemoveSystemUserModel(
    EnvironmentName Environment,
    SystemUserRow Row,
    IReadOnlyList<Problem> Problems,
    Problem? Refusal
);
