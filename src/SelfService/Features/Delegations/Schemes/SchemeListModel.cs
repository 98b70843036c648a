using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations.Schemes;

/// <summary>The schemes that an organisation offers.</summary>
/// <param name="HasScopes">Whether it has scopes to bundle.</param>
/// <param name="Refusal">Why none can be made here; null when one can.</param>
public sealed record SchemeListModel(
    EnvironmentName Environment,
    IReadOnlyList<DelegationScheme> Schemes,
    bool HasScopes,
    Problem? Refusal
);
