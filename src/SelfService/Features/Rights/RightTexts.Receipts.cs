using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>Words after the deed: receipts, mails, and the role that is handed on.</summary>
internal static partial class RightTexts
{
    public static readonly Text Given = new(
        "Rettighetene er gitt",
        "Rettane er gitte",
        "The rights are given"
    );
    public static readonly Text GivenTo = new(
        "Personen kan bruke rettighetene fra og med neste klikk.",
        "Personen kan bruke rettane frå og med neste klikk.",
        "The person can use the rights from the next click on."
    );
    public static readonly Text GivenNext = new(
        "Personen logger inn med Ansattporten i dette miljøet. Har vi en e-postadresse, får personen beskjed.",
        "Personen loggar inn med Ansattporten i dette miljøet. Har vi ei e-postadresse, får personen beskjed.",
        "The person signs in with Ansattporten in this environment. If we have an e-mail address, the person is told."
    );
    public static readonly Text Removed = new(
        "Rettighetene er fjernet",
        "Rettane er fjerna",
        "The rights are removed"
    );
    public static readonly Text RemovedFrom = new(
        "Personen blir avvist ved neste klikk, uten å måtte logge ut.",
        "Personen blir avvist ved neste klikk, utan å måtte logge ut.",
        "The person is refused at the next click, without having to sign out."
    );
    public static readonly Text RemovedNext = new(
        "Du kan gi dem på nytt når som helst. Endringen står i loggen. Har vi en e-postadresse, får personen beskjed.",
        "Du kan gi dei på nytt når som helst. Endringa står i loggen. Har vi ei e-postadresse, får personen beskjed.",
        "You can give them again at any time. The change is in the log. If we have an e-mail address, the person is told."
    );
    public static readonly Text WhatNow = new("Hva skjer nå", "Kva skjer no", "What happens now");
    public static readonly Text BackToList = new(
        "Til oversikten",
        "Til oversikta",
        "Go to the list"
    );
    public static readonly Text Appoint = new(
        "Utnevn hovedadministrator",
        "Peik ut hovudadministrator",
        "Appoint a main administrator"
    );
    public static readonly Text AppointIntro = new(
        "Personen får gi og fjerne rettigheter i virksomheten, i alle miljøer. Du beholder din egen rolle.",
        "Personen får gi og fjerne rettar i verksemda, i alle miljø. Du beheld di eiga rolle.",
        "The person can give and remove rights in the organisation, in every environment. You keep your own role."
    );
    public static readonly Text HandOn = new(
        "Gi videre rollen som hovedadministrator",
        "Gi vidare rolla som hovudadministrator",
        "Hand on the role of main administrator"
    );
    public static readonly Text HandOnIntro = new(
        "Personen overtar rollen i alle miljøer, og du mister den med det samme.",
        "Personen tek over rolla i alle miljø, og du mistar henne med det same.",
        "The person takes over the role in every environment, and you lose it at once."
    );
    public static readonly Text Appointed = new(
        "{0} er hovedadministrator fra nå av.",
        "{0} er hovudadministrator frå no av.",
        "{0} is the main administrator from now on."
    );
    public static readonly Text MailGivenSubject = new(
        "Du har fått rettigheter i {0}",
        "Du har fått rettar i {0}",
        "You have been given rights in {0}"
    );
    public static readonly Text MailGiven = new(
        "Du kan nå bruke disse rettighetene for {0} i miljøet {1}:",
        "Du kan no bruke desse rettane for {0} i miljøet {1}:",
        "You can now use these rights for {0} in the environment {1}:"
    );
    public static readonly Text MailWithdrawnSubject = new(
        "Du har mistet rettigheter i {0}",
        "Du har mista rettar i {0}",
        "You have lost rights in {0}"
    );
    public static readonly Text MailWithdrawn = new(
        "Du har ikke lenger disse rettighetene for {0} i miljøet {1}:",
        "Du har ikkje lenger desse rettane for {0} i miljøet {1}:",
        "You no longer have these rights for {0} in the environment {1}:"
    );
    public static readonly Text MailWhy = new(
        "Daglig leder eller hovedadministrator i virksomheten har bestemt det. Spør dem hvis du lurer på noe.",
        "Dagleg leiar eller hovudadministrator i verksemda har bestemt det. Spør dei om du lurer på noko.",
        "The general manager or the main administrator of the organisation decided so. Ask them if you have questions."
    );
    public static readonly Text MailLink = new(
        "Åpne selvbetjeningen",
        "Opne sjølvbeteninga",
        "Open the self-service"
    );
}
