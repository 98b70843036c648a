using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>
/// Which events of its organisation a machine client may read, by the scopes of its token. Events about people, their
/// consents and their delegations are not for machines.
/// </summary>
public static class ReadableEvents
{
    private static readonly string[] OfOrganisation =
    [
        EventType.OrganisationRegistered,
        EventType.DomainAdded,
        EventType.DomainRemoved,
        EventType.DomainMoved,
        EventType.TermsAccepted,
        EventType.MercantileChanged,
        EventType.NotificationPointAdded,
        EventType.NotificationPointConfirmed,
        EventType.NotificationPointChanged,
        EventType.NotificationPointRemoved,
    ];

    private static readonly string[] OfClients =
    [
        EventType.IntegrationCreated,
        EventType.IntegrationChanged,
        EventType.IntegrationScopesChanged,
        EventType.IntegrationDeactivated,
        EventType.IntegrationReactivated,
        EventType.SecretRenewed,
        EventType.KeyAdded,
        EventType.KeyRenewed,
        EventType.KeyRemoved,
        EventType.EndAnnounced,
        EventType.NoticesPaused,
        EventType.NoticesResumed,
        EventType.ClientRefusedOften,
        EventType.CertificateRevoked,
        EventType.OnBehalfOfAdded,
        EventType.OnBehalfOfChanged,
        EventType.OnBehalfOfRemoved,
    ];

    private static readonly string[] OfScopes =
    [
        EventType.PrefixGranted,
        EventType.ScopeCreated,
        EventType.ScopeChanged,
        EventType.ScopeDeactivated,
        EventType.ScopeReactivated,
        EventType.AccessRequested,
        EventType.AccessRequestDecided,
        EventType.AccessRequestWithdrawn,
        EventType.ApprovalRuleCreated,
        EventType.ApprovalRuleEnded,
        EventType.AccessGranted,
        EventType.AccessChanged,
        EventType.AccessRemoved,
        EventType.AccessRestored,
        EventType.DelegationSchemeCreated,
        EventType.DelegationSchemeChanged,
        EventType.DelegationSchemeWithdrawn,
    ];

    /// <summary>The types that a token with these scopes opens; none without any of them.</summary>
    public static IReadOnlyList<string> For(IReadOnlyCollection<string> scopes)
    {
        var clients = scopes.Any(s =>
            s is AdministrationScopes.ReadClients or AdministrationScopes.WriteClients
        );
        var own = scopes.Any(s =>
            s is AdministrationScopes.ReadScopes or AdministrationScopes.WriteScopes
        );
        return
        [
            .. clients || own ? OfOrganisation : [],
            .. clients ? OfClients : [],
            .. own ? OfScopes : [],
        ];
    }
}
