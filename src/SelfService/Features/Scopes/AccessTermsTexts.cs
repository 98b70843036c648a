using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Words of the terms of an access, and of changing and restoring one.</summary>
internal static class AccessTermsTexts
{
    public static readonly Text LastDay = new("Siste dag", "Siste dag", "Last day");
    public static readonly Text LastDayHelp = new(
        "Siste dag tilgangen gjelder. La feltet stå tomt for ingen sluttdato.",
        "Siste dag tilgangen gjeld. La feltet stå tomt for ingen sluttdato.",
        "The last day that the access holds. Leave it empty for no end date."
    );
    public static readonly Text Note = new("Notat", "Notat", "Private note");
    public static readonly Text NoteHelp = new(
        "For dere selv, for eksempel avtalenummeret. Konsumenten ser det ikke.",
        "For dykk sjølve, til dømes avtalenummeret. Konsumenten ser det ikkje.",
        "For yourselves, such as the number of the agreement. The consumer does not see it."
    );
    public static readonly Text NoEnd = new("Ingen sluttdato", "Ingen sluttdato", "No end date");
    public static readonly Text Change = new("Endre", "Endre", "Change");
    public static readonly Text ChangeOf = new(
        "Endre tilgangen for {0}",
        "Endre tilgangen for {0}",
        "Change the access of {0}"
    );
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Saved = new(
        "Tilgangen til {0} er endret.",
        "Tilgangen til {0} er endra.",
        "The access of {0} has been changed."
    );
    public static readonly Text Undo = new("Angre", "Gjer om", "Undo");
    public static readonly Text UndoRemoval = new(
        "Angre fjerningen for {0}",
        "Gjer om fjerninga for {0}",
        "Undo the removal for {0}"
    );
    public static readonly Text GiveBack = new(
        "Gi tilbake tilgangen",
        "Gi tilbake tilgangen",
        "Restore access"
    );
    public static readonly Text HoldsAgain = new(
        "har tilgang til {0} igjen med en gang, på samme vilkår som før.",
        "har tilgang til {0} att med ein gong, på same vilkår som før.",
        "has access to {0} again at once, on the same terms as before."
    );
    public static readonly Text NotTold = new(
        "Virksomheten får ingen e-post om dette: den var ikke sendt ennå.",
        "Verksemda får ingen e-post om dette: han var ikkje send enno.",
        "The organisation gets no e-mail about this: it had not been sent yet."
    );
    public static readonly Text Restored = new(
        "{0} har tilgang til {1} igjen.",
        "{0} har tilgang til {1} att.",
        "{0} has access to {1} again."
    );
    public static readonly Text RemovedLately = new(
        "Fjernet nettopp",
        "Fjerna nett no",
        "Removed just now"
    );
    public static readonly Text UndoBefore = new(
        "Du kan angre fram til {0}. Etter det får virksomheten e-post om at tilgangen er fjernet.",
        "Du kan gjere det om fram til {0}. Etter det får verksemda e-post om at tilgangen er fjerna.",
        "You can undo this until {0}. After that the organisation gets an e-mail saying that the access was removed."
    );
    public static readonly Text ToldLater = new(
        "Administratorene hos virksomheten får e-post om det om ti minutter.",
        "Administratorane hos verksemda får e-post om det om ti minutt.",
        "The administrators of the organisation are notified by e-mail in ten minutes."
    );
    public static readonly Text CanUndo = new(
        "Du kan angre i ti minutter; da blir ingen e-post sendt. Etterpå kan du gi tilgang på nytt. Loggen beholder alt.",
        "Du kan gjere om i ti minutt; då blir ingen e-post send. Etterpå kan du gi tilgang på nytt. Loggen beheld alt.",
        "You can undo it for ten minutes; no e-mail is sent then. After that you can give access again. The log keeps everything."
    );
    public static readonly Text Search = new(
        "Navn, nummer eller notat",
        "Namn, nummer eller notat",
        "Name, number or note"
    );
    public static readonly Text One = new("1 tilgang", "1 tilgang", "1 organisation has access");
    public static readonly Text Count = new(
        "{0} tilganger",
        "{0} tilgangar",
        "{0} organisations have access"
    );
    public static readonly Text SomeOf = new(
        "{0} av {1} tilganger",
        "{0} av {1} tilgangar",
        "{0} of {1} organisations with access"
    );
    public static readonly Text NoMatch = new(
        "Ingen med tilgang passer til «{0}».",
        "Ingen med tilgang passar til «{0}».",
        "Nobody with access matches “{0}”."
    );
    public static readonly Text NoMatchWhat = new(
        "Søk med færre tegn, eller se alle.",
        "Søk med færre teikn, eller sjå alle.",
        "Search for less, or look at all."
    );
    public static readonly Text ShowAll = new("Vis alle", "Vis alle", "Show all");
    public static readonly Text DownloadFile = new(
        "Last ned (CSV)",
        "Last ned (CSV)",
        "Download (CSV)"
    );
    public static readonly Text OneRequest = new(
        "1 forespørsel om tilgang venter på svar.",
        "1 førespurnad om tilgang ventar på svar.",
        "1 request for access is waiting for an answer."
    );
    public static readonly Text RequestCount = new(
        "{0} forespørsler om tilgang venter på svar.",
        "{0} førespurnader om tilgang ventar på svar.",
        "{0} requests for access are waiting for an answer."
    );
    public static readonly Text SeeRequests = new(
        "Se forespørslene",
        "Sjå førespurnadene",
        "See the requests"
    );
}
