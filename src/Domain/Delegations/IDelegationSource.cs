namespace Portvakt.Domain.Delegations;

/// <summary>
/// Where one environment's delegations, system users and consents are: our own register, or Altinn. It answers what
/// holds now and never throws because it could not be reached.
/// </summary>
public interface IDelegationSource
{
    /// <summary>The delegations that cover the question; empty when there are none.</summary>
    ValueTask<SourceAnswer<IReadOnlyList<KnownDelegation>>> FindDelegations(
        DelegationQuestion question,
        CancellationToken cancellation
    );

    /// <summary>The system user; nothing when no active one fits in every part.</summary>
    ValueTask<SourceAnswer<KnownSystemUser>> FindSystemUser(
        SystemUserQuestion question,
        CancellationToken cancellation
    );

    /// <summary>The consent; nothing when it is unknown, another's, revoked or expired.</summary>
    ValueTask<SourceAnswer<KnownConsent>> FindConsent(
        ConsentQuestion question,
        CancellationToken cancellation
    );
}
