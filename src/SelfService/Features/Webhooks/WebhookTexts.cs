using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>Words of the pages about webhooks.</summary>
internal static class WebhookTexts
{
    public static readonly Text Webhooks = new("Webhooker", "Webhookar", "Webhooks");
    public static readonly Text Intro = new(
        "Endringer i virksomhetens scopes, integrasjoner, nøkler og tilganger sendes som signerte hendelser til en adresse du velger.",
        "Endringar i scope, integrasjonar, nøklar og tilgangar som verksemda har, blir sende som signerte hendingar til ei adresse du vel.",
        "Changes to your organisation's scopes, integrations, keys and access are sent as signed events to an address you choose."
    );
    public static readonly Text New = new("Ny webhook", "Ny webhook", "New webhook");
    public static readonly Text NewIn = new(
        "Ny webhook for {0}",
        "Ny webhook for {0}",
        "New webhook for {0}"
    );
    public static readonly Text None = new(
        "Virksomheten har ingen webhooker.",
        "Verksemda har ingen webhookar.",
        "The organisation has no webhooks."
    );
    public static readonly Text NoneWhat = new(
        "Lag en for å få vite om endringer i systemene dine i stedet for i e-posten.",
        "Lag ein for å få vite om endringar i systema dine i staden for i e-posten.",
        "Create one to have changes sent to your systems rather than by e-mail."
    );
    public static readonly Text Address = new("Adresse", "Adresse", "Address");
    public static readonly Text AddressHelp = new(
        "Hele adressen, med https://. Den kan ikke endres siden; lag i så fall en ny webhook.",
        "Heile adressa, med https://. Ho kan ikkje endrast sidan; lag i så fall ein ny webhook.",
        "The whole address, with https://. It cannot be changed later; create a new webhook then."
    );
    public static readonly Text Hears = new(
        "Hva skal den få vite om?",
        "Kva skal han få vite om?",
        "What should it be told about?"
    );
    public static readonly Text HearsHelp = new(
        "Kryss ikke av for noe hvis den skal få vite om alt.",
        "Ikkje kryss av for noko om han skal få vite om alt.",
        "Tick nothing to be told about everything."
    );
    public static readonly Text Topics = new("Får vite om", "Får vite om", "Topics");
    public static readonly Text Environment = new("Miljø", "Miljø", "Environment");
    public static readonly Text AllTest = new(
        "Virksomheten og alle testmiljøer",
        "Verksemda og alle testmiljø",
        "The organisation and all test environments"
    );
    public static readonly Text ProdApart = new(
        "Hendelser i {0} sendes bare til en webhook som er laget med innlogging for {0}.",
        "Hendingar i {0} blir berre sende til ein webhook som er laga med innlogging for {0}.",
        "Events in {0} are sent only to a webhook that was created with a sign-in for {0}."
    );
    public static readonly Text Create = new("Lag webhook", "Lag webhook", "Create webhook");
    public static readonly Text State = new("Status", "Status", "State");
    public static readonly Text Confirmed = new("Bekreftet", "Stadfesta", "Confirmed");
    public static readonly Text Unconfirmed = new(
        "Ikke bekreftet",
        "Ikkje stadfesta",
        "Not confirmed"
    );
    public static readonly Text TurnedOff = new("Slått av", "Slått av", "Turned off");
    public static readonly Text UnconfirmedWhat = new(
        "Ingenting sendes før mottakeren har svart på en testmelding med status 2xx.",
        "Ingenting blir sendt før mottakaren har svart på ei testmelding med status 2xx.",
        "Nothing is sent before the receiver has answered a test message with a status of 2xx."
    );
    public static readonly Text TurnedOffWhat = new(
        "Mottakeren svarte 410 Gone, så ingenting sendes lenger. Send en testmelding for å slå den på igjen.",
        "Mottakaren svara 410 Gone, så ingenting blir sendt lenger. Send ei testmelding for å slå han på att.",
        "The receiver answered 410 Gone, so nothing is sent any more. Send a test message to turn it on again."
    );
    public static readonly Text LastCall = new("Siste melding", "Siste melding", "Last message");
    public static readonly Text Never = new("Ingen ennå", "Ingen enno", "None yet");
    public static readonly Text Waiting = new("Venter", "Ventar", "Waiting");
    public static readonly Text Test = new(
        "Send testmelding",
        "Send testmelding",
        "Send test message"
    );
    public static readonly Text TestTaken = new(
        "Testmeldingen kom fram: mottakeren svarte {0}.",
        "Testmeldinga kom fram: mottakaren svara {0}.",
        "The test message arrived: the receiver answered {0}."
    );
    public static readonly Text TestFailed = new(
        "Testmeldingen kom ikke fram",
        "Testmeldinga kom ikkje fram",
        "The test message did not arrive"
    );
    public static readonly Text Deliveries = new("Meldinger", "Meldingar", "Messages");
    public static readonly Text NoDeliveries = new(
        "Ingen meldinger er sendt ennå.",
        "Ingen meldingar er sende enno.",
        "No message has been sent yet."
    );
    public static readonly Text Event = new("Hendelse", "Hending", "Event");
    public static readonly Text When = new("Når", "Når", "When");
    public static readonly Text Attempts = new("Forsøk", "Forsøk", "Attempts");
    public static readonly Text LastAnswer = new("Siste svar", "Siste svar", "Last answer");
    public static readonly Text NextTry = new(
        "Neste forsøk {0}",
        "Neste forsøk {0}",
        "Next attempt {0}"
    );
    public static readonly Text Deed = new("Handling", "Handling", "Actions");
    public static readonly Text Delivered = new("Levert", "Levert", "Delivered");
    public static readonly Text GivenUp = new("Gitt opp", "Gitt opp", "Given up");
    public static readonly Text TriedAgain = new(
        "Prøves på nytt",
        "Blir prøvd på nytt",
        "Retrying"
    );
    public static readonly Text Replay = new("Send på nytt", "Send på nytt", "Send again");
    public static readonly Text ReplayOf = new(
        "Send på nytt {0} fra {1}",
        "Send på nytt {0} frå {1}",
        "Send again {0} of {1}"
    );
    public static readonly Text Replayed = new(
        "Meldingen sendes på nytt, med samme id.",
        "Meldinga blir send på nytt, med same id.",
        "The message is sent again, with the same ID."
    );
    public static readonly Text Secret = new("Hemmelighet", "Løyndom", "Secret");
    public static readonly Text SecretIsKept = new(
        "Vises bare når den lages.",
        "Blir berre vist når han blir laga.",
        "Shown only when it is created."
    );
    public static readonly Text Created = new(
        "Webhooken er laget",
        "Webhooken er laga",
        "The webhook is created"
    );
    public static readonly Text Renewed = new(
        "Webhooken har fått ny hemmelighet",
        "Webhooken har fått ny løyndom",
        "The webhook has a new secret"
    );
    public static readonly Text Keep = new(
        "Legg den i hemmelighetslageret til mottakeren. Meldingene er signert med den.",
        "Legg han i løyndomslageret til mottakaren. Meldingane er signerte med han.",
        "Put it into the receiver's secret store. The messages are signed with it."
    );
    public static readonly Text OnToTest = new(
        "Gå til webhooken og send en testmelding",
        "Gå til webhooken og send ei testmelding",
        "Go to the webhook and send a test message"
    );
    public static readonly Text Renew = new(
        "Lag ny hemmelighet",
        "Lag ny løyndom",
        "Create a new secret"
    );
    public static readonly Text RenewWhat = new(
        "Webhooken til {0} får en ny hemmelighet, som vises én gang. Alt som sendes etter det, signeres med den.",
        "Webhooken til {0} får ein ny løyndom, som blir vist éin gong. Alt som blir sendt etter det, blir signert med han.",
        "The webhook to {0} gets a new secret, which is shown once. Everything that is sent from now on is signed with it."
    );
    public static readonly Text RenewFinal = new(
        "Mottakeren kjenner ikke igjen meldingene før du har lagt inn den nye hemmeligheten der. Det som avvises, sendes igjen i opptil et døgn.",
        "Mottakaren kjenner ikkje att meldingane før du har lagt inn den nye løyndomen der. Det som blir avvist, blir sendt att i opptil eit døgn.",
        "The receiver does not recognise the messages before you have given it the new secret. What it refuses is sent again for up to a day."
    );
    public static readonly Text Remove = new(
        "Fjern webhooken",
        "Fjern webhooken",
        "Remove webhook"
    );
    public static readonly Text RemoveNow = new(
        "Ingenting sendes lenger til {0}.",
        "Ingenting blir lenger sendt til {0}.",
        "Nothing is sent to {0} any more."
    );
    public static readonly Text RemoveOneWaiting = new(
        "Ingenting sendes lenger til {0}. 1 melding som venter, blir ikke sendt.",
        "Ingenting blir lenger sendt til {0}. 1 melding som ventar, blir ikkje send.",
        "Nothing is sent to {0} any more. 1 waiting message is not sent."
    );
    public static readonly Text RemoveWhat = new(
        "Ingenting sendes lenger til {0}. {1} meldinger som venter, blir ikke sendt.",
        "Ingenting blir lenger sendt til {0}. {1} meldingar som ventar, blir ikkje sende.",
        "Nothing is sent to {0} any more. {1} waiting messages are not sent."
    );
    public static readonly Text RemoveFinal = new(
        "Listen over meldinger blir borte. En ny webhook til samme adresse får en ny hemmelighet.",
        "Lista over meldingar blir borte. Ein ny webhook til same adresse får ein ny løyndom.",
        "The list of messages is lost. A new webhook to the same address gets a new secret."
    );
    public static readonly Text Removed = new(
        "Webhooken til {0} er fjernet.",
        "Webhooken til {0} er fjerna.",
        "The webhook to {0} is removed."
    );
    public static readonly Text Verify = new(
        "Dette må mottakeren kontrollere",
        "Dette må mottakaren kontrollere",
        "What the receiver must check"
    );
    public static readonly Text VerifySignature = new(
        "Sjekk at webhook-signature er v1 og HMAC-SHA256 over webhook-id, webhook-timestamp og innholdet, med punktum mellom. Nøkkelen er hemmeligheten etter whsec_, dekodet fra base64.",
        "Sjekk at webhook-signature er v1 og HMAC-SHA256 over webhook-id, webhook-timestamp og innhaldet, med punktum mellom. Nøkkelen er løyndomen etter whsec_, dekoda frå base64.",
        "Check that webhook-signature is v1 and HMAC-SHA256 over webhook-id, webhook-timestamp and the body, with dots between them. The key is the secret after whsec_, decoded from base64."
    );
    public static readonly Text VerifyTime = new(
        "Sjekk at webhook-timestamp er mindre enn fem minutter unna.",
        "Sjekk at webhook-timestamp er mindre enn fem minutt unna.",
        "Check that webhook-timestamp is less than five minutes away."
    );
    public static readonly Text VerifyOnce = new(
        "Sjekk at webhook-id ikke er sett før: den samme meldingen kan komme mer enn én gang.",
        "Sjekk at webhook-id ikkje er sett før: den same meldinga kan komme meir enn éin gong.",
        "Check that webhook-id has not been seen before: the same message may come more than once."
    );
    public static readonly Text VerifyAnswer = new(
        "Svar 2xx innen 10 sekunder. Alt annet prøves på nytt i et døgn, i rekkefølge. 410 slår webhooken av.",
        "Svar 2xx innan 10 sekund. Alt anna blir prøvd på nytt i eit døgn, i rekkjefølgje. 410 slår webhooken av.",
        "Answer 2xx within 10 seconds. Anything else is tried again for a day, in order. 410 turns the webhook off."
    );
    public static readonly Text Code = new("Kode i {0}", "Kode i {0}", "Code in {0}");
}
