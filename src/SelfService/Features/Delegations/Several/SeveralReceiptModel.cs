using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations.Several;

/// <summary>What became of each organisation of the list.</summary>
public sealed record SeveralReceiptModel(
    EnvironmentName Environment,
    IReadOnlyList<SeveralResult> Results
);
