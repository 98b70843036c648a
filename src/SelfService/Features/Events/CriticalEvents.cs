using System.Collections.Frozen;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>
/// What notification points are told of as soon as it has happened. What a mail of its own tells, or a notice of an end, is
/// not here.
/// </summary>
internal static class CriticalEvents
{
    public static readonly FrozenSet<string> Types = new[]
    {
        EventType.KeyAdded,
        EventType.KeyRenewed,
        EventType.KeyRemoved,
        EventType.SecretRenewed,
        EventType.IntegrationDeactivated,
        EventType.IntegrationReactivated,
        EventType.AccessGranted,
        EventType.AccessRemoved,
        EventType.ScopeDeactivated,
        EventType.ScopeReactivated,
        EventType.DelegationGiven,
        EventType.DelegationWithdrawn,
        EventType.SystemUserCreated,
        EventType.SystemUserDeleted,
        EventType.RightGiven,
        EventType.RightWithdrawn,
        EventType.RoleGiven,
        EventType.RoleWithdrawn,
        EventType.AdministratorAppointed,
        EventType.AdministratorDismissed,
        EventType.ClientRefusedOften,
        EventType.CertificateRevoked,
        EventType.NotificationPointConfirmed,
    }.ToFrozenSet();
}
