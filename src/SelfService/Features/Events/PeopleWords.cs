using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What happened to the organisation and its people. Each field has the name of its type of event.</summary>
internal static class PeopleWords
{
    public static readonly Text OrganisationRegistered = new(
        "Virksomheten ble registrert",
        "Verksemda vart registrert",
        "The organisation was registered"
    );
    public static readonly Text OrganisationSwitched = new(
        "Begynte å representere virksomheten",
        "Begynte å representere verksemda",
        "Began to represent the organisation"
    );
    public static readonly Text DomainAdded = new(
        "E-postdomenet {0} ble lagt til",
        "E-postdomenet {0} vart lagt til",
        "The e-mail domain {0} was added"
    );
    public static readonly Text DomainRemoved = new(
        "E-postdomenet {0} ble fjernet",
        "E-postdomenet {0} vart fjerna",
        "The e-mail domain {0} was removed"
    );
    public static readonly Text DomainMoved = new(
        "E-postdomenet {0} ble flyttet mellom virksomheter",
        "E-postdomenet {0} vart flytta mellom verksemder",
        "The e-mail domain {0} was moved between organisations"
    );
    public static readonly Text TermsAccepted = new(
        "Bruksvilkårene {0} ble godtatt",
        "Bruksvilkåra {0} vart godtekne",
        "The terms of use {0} were accepted"
    );
    public static readonly Text PersonRegistered = new(
        "{0} registrerte seg",
        "{0} registrerte seg",
        "{0} registered"
    );
    public static readonly Text PersonInvited = new(
        "En person ble invitert",
        "Ein person vart invitert",
        "Somebody was invited"
    );
    public static readonly Text InvitationWithdrawn = new(
        "En invitasjon ble trukket tilbake",
        "Ein invitasjon vart trekt tilbake",
        "An invitation was withdrawn"
    );
    public static readonly Text PersonJoined = new(
        "{0} ble med på invitasjon",
        "{0} vart med på invitasjon",
        "{0} joined by invitation"
    );
    public static readonly Text PersonMoved = new(
        "{0} ble flyttet mellom virksomheter",
        "{0} vart flytta mellom verksemder",
        "{0} was moved between organisations"
    );
    public static readonly Text PersonRemoved = new(
        "{0} ble fjernet fra virksomheten",
        "{0} vart fjerna frå verksemda",
        "{0} was removed from the organisation"
    );
    public static readonly Text AdministratorAppointed = new(
        "{0} ble administrator",
        "{0} vart administrator",
        "{0} became administrator"
    );
    public static readonly Text AdministratorDismissed = new(
        "{0} er ikke lenger administrator",
        "{0} er ikkje lenger administrator",
        "{0} is no longer administrator"
    );
    public static readonly Text NamedPeopleChanged = new(
        "Listen over navngitte brukere i {0} ble endret",
        "Lista over namngitte brukarar i {0} vart endra",
        "The list of named people in {0} was changed"
    );
    public static readonly Text PasswordChanged = new(
        "{0} byttet passord",
        "{0} bytte passord",
        "{0} changed the password"
    );
    public static readonly Text SessionEnded = new(
        "{0} avsluttet en økt",
        "{0} avslutta ei økt",
        "{0} ended a session"
    );
    public static readonly Text SessionsEnded = new(
        "{0} logget ut overalt",
        "{0} logga ut overalt",
        "{0} signed out everywhere"
    );
    public static readonly Text CodesTurnedOn = new(
        "{0} slo på engangskoder",
        "{0} slo på eingongskodar",
        "{0} turned one-time codes on"
    );
    public static readonly Text CodesTurnedOff = new(
        "{0} slo av engangskoder",
        "{0} slo av eingongskodar",
        "{0} turned one-time codes off"
    );
    public static readonly Text RecoveryCodesRenewed = new(
        "{0} laget nye gjenopprettingskoder",
        "{0} laga nye gjenopprettingskodar",
        "{0} created new recovery codes"
    );
    public static readonly Text RecoveryCodeUsed = new(
        "{0} brukte en gjenopprettingskode",
        "{0} brukte ein gjenopprettingskode",
        "{0} used a recovery code"
    );
    public static readonly Text PasskeyAdded = new(
        "{0} la til en passnøkkel",
        "{0} la til ein passnøkkel",
        "{0} added a passkey"
    );
    public static readonly Text PasskeyRenamed = new(
        "{0} ga en passnøkkel nytt navn",
        "{0} gav ein passnøkkel nytt namn",
        "{0} renamed a passkey"
    );
    public static readonly Text PasskeyRemoved = new(
        "{0} fjernet en passnøkkel",
        "{0} fjerna ein passnøkkel",
        "{0} removed a passkey"
    );
    public static readonly Text EmailChangeRequested = new(
        "{0} ba om å bytte e-postadresse",
        "{0} bad om å byte e-postadresse",
        "{0} asked to change e-mail address"
    );
    public static readonly Text EmailChanged = new(
        "{0} byttet e-postadresse",
        "{0} bytte e-postadresse",
        "{0} changed e-mail address"
    );
    public static readonly Text OperatorInvited = new(
        "En operatør ble invitert",
        "Ein operatør vart invitert",
        "An operator was invited"
    );
    public static readonly Text OperatorJoined = new(
        "{0} ble operatør",
        "{0} vart operatør",
        "{0} became operator"
    );
    public static readonly Text RightGiven = new(
        "Rettigheten {0} ble gitt",
        "Retten {0} vart gitt",
        "The right {0} was given"
    );
    public static readonly Text RightWithdrawn = new(
        "Rettigheten {0} ble tatt tilbake",
        "Retten {0} vart teken tilbake",
        "The right {0} was taken away"
    );
    public static readonly Text RoleGiven = new(
        "Rollen {0} ble gitt",
        "Rolla {0} vart gitt",
        "The role {0} was given"
    );
    public static readonly Text RoleWithdrawn = new(
        "Rollen {0} ble tatt tilbake",
        "Rolla {0} vart teken tilbake",
        "The role {0} was taken away"
    );
}
