using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Organisations;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>Words of the mails about administration clients.</summary>
internal static class AdminClientMailTexts
{
    private static readonly Text GivenSubject = new(
        "{0} har fått en administrasjonsklient i {1}",
        "{0} har fått ein administrasjonsklient i {1}",
        "{0} has been given an administration client in {1}"
    );
    private static readonly Text GivenWhat = new(
        "Kundeservice har gitt {0} administrasjonsklienten «{1}» ({2}) i miljøet {3}.",
        "Kundeservice har gitt {0} administrasjonsklienten «{1}» ({2}) i miljøet {3}.",
        "The service desk has given {0} the administration client “{1}” ({2}) in the environment {3}."
    );
    private static readonly Text GivenMeans = new(
        "Den som har den private nøkkelen, kan gjøre dette for virksomheten i selvbetjenings-API-et: {0}.",
        "Den som har den private nøkkelen, kan gjere dette for verksemda i sjølvbetenings-API-et: {0}.",
        "Whoever holds the private key can do this for the organisation in the self-service API: {0}."
    );
    private static readonly Text GivenStop = new(
        "Er ikke dette avtalt, kan dere deaktivere klienten og si fra til kundeservice.",
        "Er ikkje dette avtalt, kan de deaktivere klienten og seie frå til kundeservice.",
        "If this was not agreed, you can deactivate the client and tell the service desk."
    );
    private static readonly Text WithdrawnSubject = new(
        "En administrasjonsklient i {1} er trukket tilbake fra {0}",
        "Ein administrasjonsklient i {1} er trekt tilbake frå {0}",
        "An administration client in {1} has been withdrawn from {0}"
    );
    private static readonly Text WithdrawnWhat = new(
        "Kundeservice har trukket tilbake administrasjonsklienten «{1}» ({2}) fra {0} i miljøet {3}.",
        "Kundeservice har trekt tilbake administrasjonsklienten «{1}» ({2}) frå {0} i miljøet {3}.",
        "The service desk has withdrawn the administration client “{1}” ({2}) from {0} in the environment {3}."
    );
    private static readonly Text WithdrawnMeans = new(
        "Klienten kan ikke lenger bruke selvbetjenings-API-et. Det den har opprettet og endret, står som før.",
        "Klienten kan ikkje lenger bruke sjølvbetenings-API-et. Det han har oppretta og endra, står som før.",
        "The client can no longer use the self-service API. What it created and changed stays as it is."
    );
    private static readonly Text WithdrawnAsk = new(
        "Trenger dere den fortsatt, ta kontakt med kundeservice.",
        "Treng de han framleis, ta kontakt med kundeservice.",
        "If you still need it, contact the service desk."
    );
    private static readonly Text Link = new("Se klienten", "Sjå klienten", "See the client");

    public static MailText Given(Integration client, Organisation owner, string link) =>
        new(
            GivenSubject.With(owner.Name, client.Environment),
            [
                GivenWhat.With(owner.Name, client.Name, client.ClientId, client.Environment),
                GivenMeans.With(string.Join(", ", IntegrationEvents.Names(client))),
                GivenStop,
            ],
            Link,
            link
        );

    public static MailText Withdrawn(Integration client, Organisation owner, string link) =>
        new(
            WithdrawnSubject.With(owner.Name, client.Environment),
            [
                WithdrawnWhat.With(owner.Name, client.Name, client.ClientId, client.Environment),
                WithdrawnMeans,
                WithdrawnAsk,
            ],
            Link,
            link
        );
}
