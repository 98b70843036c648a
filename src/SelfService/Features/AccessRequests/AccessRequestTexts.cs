using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>Words of the lists of requests and of what both sides see of one.</summary>
internal static partial class AccessRequestTexts
{
    private const int ShortLength = 90;

    public static readonly Text Requests = new("Forespørsler", "Førespurnader", "Requests");
    public static readonly Text InboxIntro = new(
        "Andre virksomheter ber om tilgang til scopes dere tilbyr. Svar ja eller nei, så får de beskjed på e-post.",
        "Andre verksemder ber om tilgang til scope de tilbyr. Svar ja eller nei, så får dei beskjed på e-post.",
        "Other organisations ask for access to your scopes. Say yes or no, and they are notified by e-mail."
    );
    public static readonly Text SentIntro = new(
        "Det dere har bedt om tilgang til hos andre. Tilbyderen av scopet svarer.",
        "Det de har bede om tilgang til hos andre. Tilbydaren av scopet svarar.",
        "What you have asked others for access to. The provider of the scope answers."
    );
    public static readonly Text NothingReceived = new(
        "Ingen har bedt om tilgang til scopene deres i dette miljøet.",
        "Ingen har bede om tilgang til scopa dykkar i dette miljøet.",
        "Nobody has asked for access to your scopes in this environment."
    );
    public static readonly Text NothingReceivedWhat = new(
        "Offentlige scopes står i API-katalogen, og der ber andre om tilgang. Dere får e-post når noen gjør det.",
        "Offentlege scope står i API-katalogen, og der ber andre om tilgang. De får e-post når nokon gjer det.",
        "Public scopes are in the API catalogue, where others ask for access. You get an e-mail when somebody does."
    );
    public static readonly Text OwnScopes = new("Se Mine API", "Sjå Mine API", "See My APIs");
    public static readonly Text NothingSent = new(
        "Dere har ikke bedt om tilgang til noe i dette miljøet.",
        "De har ikkje bede om tilgang til noko i dette miljøet.",
        "You have not asked for access to anything in this environment."
    );
    public static readonly Text NothingSentWhat = new(
        "Finn scopet i API-katalogen, og be om tilgang der.",
        "Finn scopet i API-katalogen, og be om tilgang der.",
        "Find the scope in the API catalogue, and ask for access there."
    );
    public static readonly Text Catalogue = new("API-katalog", "API-katalog", "API catalogue");
    public static readonly Text OpenCatalogue = new(
        "Åpne API-katalogen",
        "Opne API-katalogen",
        "Open the API catalogue"
    );
    public static readonly Text AskForMore = new(
        "Be om tilgang til flere scopes",
        "Be om tilgang til fleire scope",
        "Ask for access to more scopes"
    );
    public static readonly Text NoMatch = new(
        "Ingen forespørsler passer til søket.",
        "Ingen førespurnader passar til søket.",
        "No requests fit the search."
    );
    public static readonly Text NoMatchWhat = new(
        "Søk etter en mindre del av navnet på scopet, eller velg alle statuser.",
        "Søk etter ein mindre del av namnet på scopet, eller vel alle statusar.",
        "Search for less of the scope's name, or choose all states."
    );
    public static readonly Text ShowAll = new("Vis alle", "Vis alle", "Show all");
    public static readonly Text NoneWaits = new(
        "Ingen venter på svar.",
        "Ingen ventar på svar.",
        "None is waiting for an answer."
    );
    public static readonly Text OneWaits = new(
        "1 venter på svar.",
        "1 ventar på svar.",
        "1 is waiting for an answer."
    );
    public static readonly Text ManyWait = new(
        "{0} venter på svar.",
        "{0} ventar på svar.",
        "{0} are waiting for an answer."
    );
    public static readonly Text Scope = new("Scope", "Scope", "Scope");
    public static readonly Text State = new("Status", "Status", "State");
    public static readonly Text AnyState = new("Alle", "Alle", "All");
    public static readonly Text From = new("Fra", "Frå", "From");
    public static readonly Text To = new("Til", "Til", "To");
    public static readonly Text SentAt = new("Sendt", "Sendt", "Sent");
    public static readonly Text Answered = new("Avsluttet", "Avslutta", "Closed");
    public static readonly Text Answer = new("Melding", "Melding", "Message");
    public static readonly Text ByRule = new(
        "Godkjent etter regelen",
        "Godkjend etter regelen",
        "Approved by the rule"
    );
    public static readonly Text Purpose = new("Formål", "Føremål", "Purpose");
    public static readonly Text LegalBasis = new(
        "Behandlingsgrunnlag",
        "Behandlingsgrunnlag",
        "Legal basis"
    );
    public static readonly Text Contact = new("Kontakt", "Kontakt", "Contact");
    public static readonly Text WantedUntil = new("Siste dag", "Siste dag", "Last day");
    public static readonly Text NoEnd = new("Ingen sluttdato", "Ingen sluttdato", "No end date");
    public static readonly Text NotSaid = new("Ikke oppgitt", "Ikkje oppgitt", "Not stated");
    public static readonly Text NoName = new(
        "Ikke i registeret",
        "Ikkje i registeret",
        "Not in the register"
    );
    public static readonly Text Client = new("Integrasjon", "Integrasjon", "Integration");
    public static readonly Text NoClient = new("Ingen valgt", "Ingen vald", "None chosen");

    /// <summary>What a state is called.</summary>
    public static Text Name(AccessRequestState state) =>
        state switch
        {
            AccessRequestState.Requested => new(
                "Venter på svar",
                "Ventar på svar",
                "Waiting for an answer"
            ),
            AccessRequestState.Approved => new("Godkjent", "Godkjend", "Approved"),
            AccessRequestState.Denied => new("Avslått", "Avslått", "Declined"),
            _ => new("Trukket tilbake", "Trekt tilbake", "Withdrawn"),
        };

    /// <summary>The beginning of a text, for a table.</summary>
    public static string Short(string text) =>
        text.Length <= ShortLength ? text : text[..(ShortLength - 1)].TrimEnd() + "…";
}
