using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What happened to prefixes, scopes and accesses. Each field has the name of its type of event.</summary>
internal static class ApiWords
{
    public static readonly Text PrefixGranted = new(
        "Prefikset {0} ble gitt",
        "Prefikset {0} vart gitt",
        "The prefix {0} was granted"
    );
    public static readonly Text ScopeCreated = new(
        "Scopet {0} ble opprettet",
        "Scopet {0} vart oppretta",
        "The scope {0} was created"
    );
    public static readonly Text ScopeChanged = new(
        "Scopet {0} ble endret",
        "Scopet {0} vart endra",
        "The scope {0} was changed"
    );
    public static readonly Text ScopeDeactivated = new(
        "Scopet {0} ble deaktivert",
        "Scopet {0} vart deaktivert",
        "The scope {0} was deactivated"
    );
    public static readonly Text ScopeReactivated = new(
        "Scopet {0} ble reaktivert",
        "Scopet {0} vart reaktivert",
        "The scope {0} was reactivated"
    );
    public static readonly Text AccessRequested = new(
        "Det ble bedt om tilgang til {0}",
        "Det vart bede om tilgang til {0}",
        "Access to {0} was asked for"
    );
    public static readonly Text AccessRequestDecided = new(
        "En forespørsel om tilgang til {0} ble avgjort",
        "Ein førespurnad om tilgang til {0} vart avgjord",
        "A request for access to {0} was decided"
    );
    public static readonly Text AccessRequestWithdrawn = new(
        "En forespørsel om tilgang til {0} ble trukket tilbake",
        "Ein førespurnad om tilgang til {0} vart trekt tilbake",
        "A request for access to {0} was withdrawn"
    );
    public static readonly Text ApprovalRuleCreated = new(
        "En regel for automatisk godkjenning til {0} ble laget",
        "Ein regel for automatisk godkjenning til {0} vart laga",
        "A rule for automatic approval for {0} was created"
    );
    public static readonly Text ApprovalRuleEnded = new(
        "En regel for automatisk godkjenning til {0} ble avsluttet",
        "Ein regel for automatisk godkjenning til {0} vart avslutta",
        "A rule for automatic approval for {0} was ended"
    );
    public static readonly Text AccessGranted = new(
        "Noen fikk tilgang til {0}",
        "Nokon fekk tilgang til {0}",
        "Access to {0} was granted"
    );
    public static readonly Text AccessChanged = new(
        "Vilkårene for en tilgang til {0} ble endret",
        "Vilkåra for ein tilgang til {0} vart endra",
        "The terms of an access to {0} were changed"
    );
    public static readonly Text AccessRestored = new(
        "Noen fikk tilbake tilgangen til {0}",
        "Nokon fekk att tilgangen til {0}",
        "An access to {0} was restored"
    );
    public static readonly Text AccessRemoved = new(
        "Noen mistet tilgangen til {0}",
        "Nokon mista tilgangen til {0}",
        "Access to {0} was removed"
    );
    public static readonly Text SigningKeyCreated = new(
        "Signeringsnøkkelen {0} ble laget",
        "Signeringsnøkkelen {0} vart laga",
        "The signing key {0} was created"
    );
}
