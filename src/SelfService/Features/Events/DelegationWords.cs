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
