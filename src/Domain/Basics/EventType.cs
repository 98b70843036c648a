namespace Portvakt.Domain.Basics;

/// <summary>
/// The one vocabulary of events: audit entry, webhook type, notice topic and text key are the same word.
/// </summary>
public static class EventType
{
    public const string OrganisationRegistered = "organisation.registered";
    public const string OrganisationSwitched = "organisation.switched";
    public const string DomainAdded = "domain.added";
    public const string DomainRemoved = "domain.removed";
    public const string DomainMoved = "domain.moved";
    public const string TermsAccepted = "terms.accepted";
    public const string PersonRegistered = "person.registered";
    public const string PersonInvited = "person.invited";
    public const string InvitationWithdrawn = "person.invitation-withdrawn";
    public const string PersonJoined = "person.joined";
    public const string PersonMoved = "person.moved";
    public const string PersonRemoved = "person.removed";
    public const string AdministratorAppointed = "administrator.appointed";
    public const string AdministratorDismissed = "administrator.dismissed";
    public const string NamedPeopleChanged = "named-people.changed";
    public const string CaseOpened = "case.opened";
    public const string CaseAssigned = "case.assigned";
    public const string CaseAsked = "case.asked";
    public const string CaseAnswered = "case.answered";
    public const string CaseApproved = "case.approved";
    public const string CaseDeclined = "case.declined";
    public const string CaseWithdrawn = "case.withdrawn";
    public const string RightGiven = "right.given";
    public const string RightWithdrawn = "right.withdrawn";
    public const string PasswordChanged = "person.password-changed";
    public const string SessionEnded = "person.session-ended";
    public const string SessionsEnded = "person.sessions-ended";
    public const string CodesTurnedOn = "person.codes-turned-on";
    public const string CodesTurnedOff = "person.codes-turned-off";
    public const string RecoveryCodesRenewed = "person.recovery-codes-renewed";
    public const string RecoveryCodeUsed = "person.recovery-code-used";
    public const string PasskeyAdded = "person.passkey-added";
    public const string PasskeyRenamed = "person.passkey-renamed";
    public const string PasskeyRemoved = "person.passkey-removed";
    public const string EmailChangeRequested = "person.email-change-requested";
    public const string EmailChanged = "person.email-changed";
    public const string OperatorInvited = "operator.invited";
    public const string OperatorJoined = "operator.joined";
    public const string RoleGiven = "role.given";
    public const string RoleWithdrawn = "role.withdrawn";
    public const string PrefixGranted = "prefix.granted";
    public const string ScopeCreated = "scope.created";
    public const string ScopeChanged = "scope.changed";
    public const string ScopeDeactivated = "scope.deactivated";
    public const string ScopeReactivated = "scope.reactivated";
    public const string AccessRequested = "access.requested";
    public const string AccessRequestDecided = "access.request-decided";
    public const string AccessGranted = "access.granted";
    public const string AccessRemoved = "access.removed";
    public const string DelegationSchemeCreated = "delegation-scheme.created";
    public const string DelegationGiven = "delegation.given";
    public const string DelegationWithdrawn = "delegation.withdrawn";
    public const string SystemRegistered = "system.registered";
    public const string SystemUserCreated = "system-user.created";
    public const string SystemUserDeleted = "system-user.deleted";
    public const string ConsentGiven = "consent.given";
    public const string ConsentRevoked = "consent.revoked";
    public const string IntegrationCreated = "integration.created";
    public const string IntegrationChanged = "integration.changed";
    public const string IntegrationDeactivated = "integration.deactivated";
    public const string IntegrationReactivated = "integration.reactivated";
    public const string SecretRenewed = "secret.renewed";
    public const string OnBehalfOfAdded = "onbehalfof.added";
    public const string OnBehalfOfChanged = "onbehalfof.changed";
    public const string OnBehalfOfRemoved = "onbehalfof.removed";
    public const string IntegrationScopesChanged = "integration.scopes-changed";
    public const string KeyAdded = "key.added";
    public const string KeyRenewed = "key.renewed";
    public const string KeyRemoved = "key.removed";
    public const string SigningKeyCreated = "signing-key.created";
}
