using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What happened to integrations and keys. Each field has the name of its type of event.</summary>
internal static class IntegrationEventWords
{
    public static readonly Text EndAnnounced = new(
        "Det ble varslet at {0} går ut",
        "Det vart varsla at {0} går ut",
        "Notice was given that {0} ends"
    );
    public static readonly Text NoticesPaused = new(
        "Varslene om at {0} går ut, ble stoppet eller utsatt",
        "Varsla om at {0} går ut, vart stoppa eller utsette",
        "The notices that {0} ends were stopped or snoozed"
    );
    public static readonly Text NoticesResumed = new(
        "Varslene om at {0} går ut, begynte igjen",
        "Varsla om at {0} går ut, begynte att",
        "The notices that {0} ends began again"
    );
    public static readonly Text ClientRefusedOften = new(
        "{0} ble avvist mange ganger på et døgn",
        "{0} vart avvist mange gonger på eit døgn",
        "{0} was refused many times within a day"
    );
    public static readonly Text CertificateRevoked = new(
        "Sertifikatet til nøkkelen {0} er tilbakekalt av utstederen",
        "Sertifikatet til nøkkelen {0} er tilbakekalla av utferdaren",
        "The certificate of the key {0} has been revoked by its issuer"
    );
    public static readonly Text IntegrationCreated = new(
        "Integrasjonen {0} ble opprettet",
        "Integrasjonen {0} vart oppretta",
        "The integration {0} was created"
    );
    public static readonly Text IntegrationChanged = new(
        "Integrasjonen {0} ble endret",
        "Integrasjonen {0} vart endra",
        "The integration {0} was changed"
    );
    public static readonly Text IntegrationDeactivated = new(
        "Integrasjonen {0} ble deaktivert",
        "Integrasjonen {0} vart deaktivert",
        "The integration {0} was deactivated"
    );
    public static readonly Text IntegrationReactivated = new(
        "Integrasjonen {0} ble reaktivert",
        "Integrasjonen {0} vart reaktivert",
        "The integration {0} was reactivated"
    );
    public static readonly Text IntegrationScopesChanged = new(
        "Scopene til {0} ble endret",
        "Scopa til {0} vart endra",
        "The scopes of {0} were changed"
    );
    public static readonly Text SecretRenewed = new(
        "Integrasjonen {0} fikk ny hemmelighet",
        "Integrasjonen {0} fekk ny løyndom",
        "The integration {0} got a new secret"
    );
    public static readonly Text OnBehalfOfAdded = new(
        "Onbehalfof ble lagt til på {0}",
        "Onbehalfof vart lagt til på {0}",
        "An onbehalfof was added to {0}"
    );
    public static readonly Text OnBehalfOfChanged = new(
        "Onbehalfof ble endret på {0}",
        "Onbehalfof vart endra på {0}",
        "An onbehalfof of {0} was changed"
    );
    public static readonly Text OnBehalfOfRemoved = new(
        "Onbehalfof ble fjernet fra {0}",
        "Onbehalfof vart fjerna frå {0}",
        "An onbehalfof was removed from {0}"
    );
    public static readonly Text KeyAdded = new(
        "Nøkkelen {0} ble lagt til",
        "Nøkkelen {0} vart lagd til",
        "The key {0} was added"
    );
    public static readonly Text KeyRenewed = new(
        "Nøkkelen {0} ble fornyet",
        "Nøkkelen {0} vart fornya",
        "The key {0} was renewed"
    );
    public static readonly Text KeyRemoved = new(
        "Nøkkelen {0} ble fjernet",
        "Nøkkelen {0} vart fjerna",
        "The key {0} was removed"
    );
}
