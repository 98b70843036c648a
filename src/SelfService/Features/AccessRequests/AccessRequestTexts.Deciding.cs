using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>Words of those who decide.</summary>
internal static partial class AccessRequestTexts
{
    public static readonly Text RequestFrom = new(
        "Forespørsel fra {0}",
        "Førespurnad frå {0}",
        "Request from {0}"
    );
    public static readonly Text WhatTheyAsk = new(
        "Dette ber de om",
        "Dette ber dei om",
        "What they ask for"
    );
    public static readonly Text Approve = new("Godkjenn", "Godkjenn", "Approve");
    public static readonly Text ApproveMeans = new(
        "Virksomheten får tilgang med en gang. Du kan ta den bort igjen når som helst.",
        "Verksemda får tilgang med ein gong. Du kan ta han bort att når som helst.",
        "The organisation has access at once. You can take it away again at any time."
    );
    public static readonly Text AccessUntil = new(
        "Tilgang til og med",
        "Tilgang til og med",
        "Last day of access"
    );
    public static readonly Text AccessUntilHelp = new(
        "Siste dag tilgangen gjelder. La feltet stå tomt for ingen sluttdato.",
        "Siste dagen tilgangen gjeld. La feltet stå tomt for ingen sluttdato.",
        "The last day of the access. Leave it empty for no end date."
    );
    public static readonly Text Message = new(
        "Melding til virksomheten",
        "Melding til verksemda",
        "Message to the organisation"
    );
    public static readonly Text MessageHelp = new(
        "Står i e-posten, for eksempel hvor dokumentasjonen er.",
        "Står i e-posten, til dømes kvar dokumentasjonen er.",
        "Included in the e-mail, for example where the documentation is."
    );
    public static readonly Text Note = new("Notat", "Notat", "Private note");
    public static readonly Text NoteHelp = new(
        "Følger tilgangen, og bare dere ser det. For eksempel et avtalenummer.",
        "Følgjer tilgangen, og berre de ser det. Til dømes eit avtalenummer.",
        "Goes with the access, and only you see it. For example the number of an agreement."
    );
    public static readonly Text ApproveNow = new(
        "Godkjenn forespørselen",
        "Godkjenn førespurnaden",
        "Approve the request"
    );
    public static readonly Text Approved = new(
        "Forespørselen er godkjent. Virksomheten har tilgang og har fått beskjed.",
        "Førespurnaden er godkjend. Verksemda har tilgang og har fått beskjed.",
        "The request is approved. The organisation has access and has been told."
    );
    public static readonly Text Decline = new("Avslå", "Avslå", "Decline");
    public static readonly Text Why = new("Begrunnelse", "Grunngiving", "Reason");
    public static readonly Text WhyHelp = new(
        "Virksomheten får lese den. Skriv hva som mangler, eller hva de kan bruke i stedet.",
        "Verksemda får lese henne. Skriv kva som manglar, eller kva dei kan bruke i staden.",
        "The organisation gets to read it. Write what is missing, or what they can use instead."
    );
    public static readonly Text DeclineNow = new(
        "Avslå forespørselen",
        "Avslå førespurnaden",
        "Decline the request"
    );
    public static readonly Text Declined = new(
        "Forespørselen er avslått. Virksomheten har fått begrunnelsen.",
        "Førespurnaden er avslått. Verksemda har fått grunngivinga.",
        "The request is declined. The organisation has been given the reason."
    );
    public static readonly Text SeeAccesses = new(
        "Se scopet og hvem som har tilgang",
        "Sjå scopet og kven som har tilgang",
        "See the scope and who has access"
    );
    public static readonly Text Choose = new("Velg", "Vel", "Choose");
    public static readonly Text ChooseOf = new(
        "Velg forespørselen fra {0} om {1}",
        "Vel førespurnaden frå {0} om {1}",
        "Choose the request from {0} for {1}"
    );
    public static readonly Text ApproveChosen = new(
        "Godkjenn valgte",
        "Godkjenn valde",
        "Approve those chosen"
    );
    public static readonly Text NothingChosen = new(
        "Du valgte ingen forespørsler som venter på svar. Kryss av for dem du vil godkjenne.",
        "Du valde ingen førespurnader som ventar på svar. Kryss av for dei du vil godkjenne.",
        "You chose no requests that are waiting for an answer. Tick those that you want to approve."
    );
    public static readonly Text ApproveSeveral = new(
        "Godkjenn forespørslene",
        "Godkjenn førespurnadene",
        "Approve the requests"
    );
    public static readonly Text SeveralGet = new(
        "Disse virksomhetene får tilgang med en gang, og får beskjed på e-post:",
        "Desse verksemdene får tilgang med ein gong, og får beskjed på e-post:",
        "These organisations get access at once, and are notified by e-mail:"
    );
    public static readonly Text UntilDay = new(
        "til og med {0}",
        "til og med {0}",
        "up to and including {0}"
    );
    public static readonly Text WithoutEnd = new(
        "uten sluttdato",
        "utan sluttdato",
        "without an end date"
    );
    public static readonly Text CanRemove = new(
        "Du kan ta bort hver tilgang igjen når som helst.",
        "Du kan ta bort kvar tilgang att når som helst.",
        "You can take away each access again at any time."
    );
    public static readonly Text SomeNotApproved = new(
        "Noen ble ikke godkjent",
        "Nokre vart ikkje godkjende",
        "Some were not approved"
    );
    public static readonly Text WhyNot = new("Årsak", "Årsak", "Reason");
    public static readonly Text BackToList = new(
        "Tilbake til forespørslene",
        "Tilbake til førespurnadene",
        "Back to the requests"
    );

    /// <summary>How many were approved together.</summary>
    public static Text ApprovedCount(int count) =>
        count == 1
            ? new(
                "1 forespørsel er godkjent, og virksomheten har fått beskjed.",
                "1 førespurnad er godkjend, og verksemda har fått beskjed.",
                "1 request is approved, and the organisation has been told."
            )
            : new Text(
                "{0} forespørsler er godkjent, og virksomhetene har fått beskjed.",
                "{0} førespurnader er godkjende, og verksemdene har fått beskjed.",
                "{0} requests are approved, and the organisations have been told."
            ).With(count);
}
