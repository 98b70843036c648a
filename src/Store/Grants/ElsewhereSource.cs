using Portvakt.Domain.Delegations;

namespace Portvakt.Store.Grants;

/// <summary>A delegation source that only the token server asks, with a token of its own.</summary>
internal sealed class ElsewhereSource : IDelegationSource
{
    public static ElsewhereSource Instance { get; } = new();

    public ValueTask<SourceAnswer<IReadOnlyList<KnownDelegation>>> FindDelegations(
        DelegationQuestion question,
        CancellationToken cancellation
    ) => new(SourceAnswer<IReadOnlyList<KnownDelegation>>.Unreachable);

    public ValueTask<SourceAnswer<KnownSystemUser>> FindSystemUser(
        SystemUserQuestion question,
        CancellationToken cancellation
    ) => new(SourceAnswer<KnownSystemUser>.Unreachable);

    public ValueTask<SourceAnswer<KnownConsent>> FindConsent(
        ConsentQuestion question,
        CancellationToken cancellation
    ) => new(SourceAnswer<KnownConsent>.Unreachable);
}
