using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>Words of those who ask.</summary>
internal static partial class AccessRequestTexts
{
    public static readonly Text Ask = new("Be om tilgang", "Be om tilgang", "Ask for access");
    public static readonly Text AskIntro = new(
        "{0} avgjør. Dere får svar på e-post, og kan følge forespørselen under «Forespørsler».",
        "{0} avgjer. De får svar på e-post, og kan følgje førespurnaden under «Førespurnader».",
        "{0} decides. You get the answer by e-mail, and can follow the request under “Requests”."
    );
    public static readonly Text WhyGroup = new(
        "Hvorfor trenger dere tilgang?",
        "Kvifor treng de tilgang?",
        "Why do you need access?"
    );
    public static readonly Text HowGroup = new("Om tilgangen", "Om tilgangen", "About the access");
    public static readonly Text PurposeHelp = new(
        "Hva dere skal gjøre med opplysningene. Det er dette tilbyderen avgjør ut fra.",
        "Kva de skal gjere med opplysningane. Det er dette tilbydaren avgjer ut frå.",
        "What you will do with the data. It is what the provider decides by."
    );
    public static readonly Text LegalBasisHelp = new(
        "Loven eller avtalen som lar dere hente opplysningene, for eksempel barnehageloven § 8.",
        "Lova eller avtalen som lèt dykk hente opplysningane, til dømes barnehagelova § 8.",
        "The law or agreement that lets you fetch the data."
    );
    public static readonly Text ContactHelp = new(
        "Hvem tilbyderen kan spørre hvis noe er uklart.",
        "Kven tilbydaren kan spørje om noko er uklart.",
        "Whom the provider can ask if something is unclear."
    );
    public static readonly Text WantedUntilHelp = new(
        "Siste dag dere trenger tilgangen. La feltet stå tomt hvis dere ikke vet.",
        "Siste dagen de treng tilgangen. La feltet stå tomt om de ikkje veit.",
        "The last day that you need access. Leave it empty if you do not know."
    );
    public static readonly Text ClientId = new("Klient-ID", "Klient-ID", "Client ID");
    public static readonly Text ClientHelp = new(
        "Integrasjonen som får scopet med en gang dere får tilgang. Tilbyderen ser den ikke.",
        "Integrasjonen som får scopet med ein gong de får tilgang. Tilbydaren ser han ikkje.",
        "The integration that gets the scope as soon as you have access. The provider does not see it."
    );
    public static readonly Text NoClientsHelp = new(
        "Dere har ingen integrasjon som kan ha scopet ennå. Legg det til når dere har laget en.",
        "De har ingen integrasjon som kan ha scopet enno. Legg det til når de har laga ein.",
        "You have no integration that can have the scope yet. Add it once you have created one."
    );
    public static readonly Text Send = new(
        "Send forespørselen",
        "Send førespurnaden",
        "Send the request"
    );
    public static readonly Text Sent = new(
        "Forespørselen er sendt.",
        "Førespurnaden er send.",
        "The request has been sent."
    );
    public static readonly Text ApprovedAtOnce = new(
        "Forespørselen ble godkjent med en gang, etter regelen «{0}».",
        "Førespurnaden vart godkjend med ein gong, etter regelen «{0}».",
        "The request was approved at once, by the rule “{0}”."
    );
    public static readonly Text RequestFor = new(
        "Forespørsel om {0}",
        "Førespurnad om {0}",
        "Request for {0}"
    );
    public static readonly Text NextHeading = new("Veien videre", "Vegen vidare", "What is next");
    public static readonly Text WhatWeAsked = new(
        "Dette har dere bedt om",
        "Dette har de bede om",
        "What you asked for"
    );
    public static readonly Text NextWait = new(
        "{0} har fått forespørselen og avgjør den.",
        "{0} har fått førespurnaden og avgjer han.",
        "{0} has the request and decides."
    );
    public static readonly Text NextMail = new(
        "Du og administratorene deres får svaret på e-post. Det står også her.",
        "Du og administratorane dykkar får svaret på e-post. Det står òg her.",
        "You and your administrators get the answer by e-mail. It is here as well."
    );
    public static readonly Text NextApproved = new(
        "{0} har godkjent forespørselen.",
        "{0} har godkjent førespurnaden.",
        "{0} has approved the request."
    );
    public static readonly Text NextOnClient = new(
        "Scopet er lagt til på integrasjonen «{0}», så den kan få token nå.",
        "Scopet er lagt til på integrasjonen «{0}», så han kan få token no.",
        "The scope is on the integration “{0}”, so it can get tokens now."
    );
    public static readonly Text NextAddIt = new(
        "Legg scopet til på integrasjonen som skal bruke det. Først da kan den få token.",
        "Legg scopet til på integrasjonen som skal bruke det. Først då kan han få token.",
        "Add the scope to the integration that is to use it. Only then can it get tokens."
    );
    public static readonly Text NextDenied = new(
        "{0} har avslått forespørselen. Begrunnelsen står under. Dere kan be om tilgang på nytt.",
        "{0} har avslått førespurnaden. Grunngivinga står under. De kan be om tilgang på nytt.",
        "{0} has declined the request. The reason is below. You can ask again."
    );
    public static readonly Text NextWithdrawn = new(
        "Dere trakk forespørselen tilbake. Dere kan be om tilgang på nytt.",
        "De trekte førespurnaden tilbake. De kan be om tilgang på nytt.",
        "You took the request back. You can ask again."
    );
    public static readonly Text OpenClient = new(
        "Åpne integrasjonen",
        "Opne integrasjonen",
        "Open the integration"
    );
    public static readonly Text ChooseClient = new(
        "Gå til integrasjonene",
        "Gå til integrasjonane",
        "Go to the integrations"
    );
    public static readonly Text AskAgain = new(
        "Be om tilgang på nytt",
        "Be om tilgang på nytt",
        "Ask again"
    );
    public static readonly Text Withdraw = new(
        "Trekk tilbake forespørselen",
        "Trekk tilbake førespurnaden",
        "Withdraw the request"
    );
    public static readonly Text NeedNotAnswer = new(
        "får beskjed om at dere ikke lenger ber om tilgang til",
        "får beskjed om at de ikkje lenger ber om tilgang til",
        "is told that you no longer ask for access to"
    );
    public static readonly Text CanAskAgain = new(
        "Du kan be om tilgang på nytt når som helst.",
        "Du kan be om tilgang på nytt når som helst.",
        "You can ask for access again at any time."
    );
    public static readonly Text WithdrawnNow = new(
        "Forespørselen er trukket tilbake.",
        "Førespurnaden er trekt tilbake.",
        "The request has been withdrawn."
    );
    public static readonly Text TooLate = new(
        "Forespørselen venter ikke lenger, så den kan ikke trekkes tilbake.",
        "Førespurnaden ventar ikkje lenger, så han kan ikkje trekkjast tilbake.",
        "The request is no longer waiting, so it cannot be withdrawn."
    );
    public static readonly Text SeeRequest = new(
        "Se forespørselen",
        "Sjå førespurnaden",
        "See the request"
    );
}
