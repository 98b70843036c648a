using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What happened to delegations, systems and consents. Each field has the name of its type of event.</summary>
internal static class DelegationWords
{
    public static readonly Text DelegationSchemeCreated = new(
        "Delegeringsordningen {0} ble opprettet",
        "Delegeringsordninga {0} vart oppretta",
        "The delegation scheme {0} was created"
    );
    public static readonly Text DelegationSchemeChanged = new(
        "Delegeringsordningen {0} ble endret",
        "Delegeringsordninga {0} vart endra",
        "The delegation scheme {0} was changed"
    );
    public static readonly Text DelegationSchemeWithdrawn = new(
        "Delegeringsordningen {0} ble trukket tilbake",
        "Delegeringsordninga {0} vart trekt tilbake",
        "The delegation scheme {0} was withdrawn"
    );
    public static readonly Text DelegationInvitationCreated = new(
        "Invitasjonen {0} til kunder ble laget",
        "Invitasjonen {0} til kundar vart laga",
        "The invitation {0} to customers was created"
    );
    public static readonly Text DelegationInvitationSent = new(
        "Invitasjonen {0} fikk flere kunder",
        "Invitasjonen {0} fekk fleire kundar",
        "The invitation {0} got more customers"
    );
    public static readonly Text DelegationInvitationWithdrawn = new(
        "Invitasjonen {0} til kunder ble trukket tilbake",
        "Invitasjonen {0} til kundar vart trekt tilbake",
        "The invitation {0} to customers was withdrawn"
    );
    public static readonly Text DelegationGiven = new(
        "{0} ble delegert",
        "{0} vart delegert",
        "{0} was delegated"
    );
    public static readonly Text DelegationWithdrawn = new(
        "Delegeringen av {0} ble trukket tilbake",
        "Delegeringa av {0} vart trekt tilbake",
        "The delegation of {0} was withdrawn"
    );
    public static readonly Text SystemRegistered = new(
        "Systemet {0} ble registrert",
        "Systemet {0} vart registrert",
        "The system {0} was registered"
    );
    public static readonly Text SystemChanged = new(
        "Systemet {0} ble endret",
        "Systemet {0} vart endra",
        "The system {0} was changed"
    );
    public static readonly Text SystemRetired = new(
        "Systemet {0} ble avsluttet",
        "Systemet {0} vart avslutta",
        "The system {0} was ended"
    );
    public static readonly Text SystemUserRequested = new(
        "En leverandør ba om systembruker for {0}",
        "Ein leverandør bad om systembrukar for {0}",
        "A supplier asked for a system user for {0}"
    );
    public static readonly Text SystemUserDeclined = new(
        "Systembruker for {0} ble avslått",
        "Systembrukar for {0} vart avslått",
        "A system user for {0} was declined"
    );
    public static readonly Text SystemUserChanged = new(
        "Rettighetene til systembrukeren {0} ble endret",
        "Rettane til systembrukaren {0} vart endra",
        "The rights of the system user {0} were changed"
    );
    public static readonly Text SystemUserCreated = new(
        "Systembrukeren {0} ble opprettet",
        "Systembrukaren {0} vart oppretta",
        "The system user {0} was created"
    );
    public static readonly Text SystemUserDeleted = new(
        "Systembrukeren {0} ble slettet",
        "Systembrukaren {0} vart sletta",
        "The system user {0} was deleted"
    );
    public static readonly Text ConsentGiven = new(
        "Samtykket {0} ble gitt",
        "Samtykket {0} vart gitt",
        "The consent {0} was given"
    );
    public static readonly Text ConsentRevoked = new(
        "Samtykket {0} ble trukket tilbake",
        "Samtykket {0} vart trekt tilbake",
        "The consent {0} was revoked"
    );
}
