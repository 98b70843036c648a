using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>Words of "Forklar".</summary>
internal static class ExplainTexts
{
    public static readonly Text Title = new(
        "Forklar et avslag",
        "Forklar eit avslag",
        "Explain a refusal"
    );
    public static readonly Text Intro = new(
        "Her ser du hvorfor en klient ikke får token, kontroll for kontroll, og hva som må til.",
        "Her ser du kvifor ein klient ikkje får token, kontroll for kontroll, og kva som må til.",
        "See why a client gets no token, check by check, and what it takes."
    );
    public static readonly Text FromRefusal = new(
        "Fra et avslag",
        "Frå eit avslag",
        "From a refusal"
    );
    public static readonly Text FromRefusalWhat = new(
        "Lim inn sporings-ID-en eller hele svaret fra tokenendepunktet, eller den signerte forespørselen som ble avvist.",
        "Lim inn sporings-ID-en eller heile svaret frå tokenendepunktet, eller den signerte førespurnaden som vart avvist.",
        "Paste the trace ID or the whole answer of the token endpoint, or the signed request that was refused."
    );
    public static readonly Text Pasted = new(
        "Sporings-ID, svar eller signert forespørsel",
        "Sporings-ID, svar eller signert førespurnad",
        "Trace ID, answer or signed request"
    );
    public static readonly Text TextHelp = new(
        "Sporings-ID-en er de 32 tegnene etter trace_id. Vi tar vare på avslag i ett døgn. Det du limer inn, blir kontrollert og ikke lagret.",
        "Sporings-ID-en er dei 32 teikna etter trace_id. Vi tek vare på avslag i eitt døgn. Det du limer inn, blir kontrollert og ikkje lagra.",
        "The trace ID is the 32 characters after trace_id. Refusals are kept for 24 hours. What you paste is checked and not stored."
    );
    public static readonly Text Explain = new("Forklar", "Forklar", "Explain");
    public static readonly Text Ask = new("Uten et avslag", "Utan eit avslag", "Without a refusal");
    public static readonly Text AskWhat = new(
        "Sjekk om en virksomhet eller en klient kan få token for et scope, uten å sende noe.",
        "Sjekk om ei verksemd eller ein klient kan få token for eit scope, utan å sende noko.",
        "Check whether an organisation or a client can get a token for a scope, without sending anything."
    );
    public static readonly Text Scope = new("Scope", "Scope", "Scope");
    public static readonly Text ScopeHelp = new(
        "Hele navnet, med prefiks.",
        "Heile namnet, med prefiks.",
        "The whole name, with its prefix."
    );
    public static readonly Text Client = new("Klient-ID", "Klient-ID", "Client ID");
    public static readonly Text ClientHelp = new(
        "Uten klient sjekker vi bare virksomheten og scopet.",
        "Utan klient sjekkar vi berre verksemda og scopet.",
        "Without a client, only the organisation and the scope are checked."
    );
    public static readonly Text Organisation = new(
        "Organisasjonsnummer",
        "Organisasjonsnummer",
        "Organisation number"
    );
    public static readonly Text OrganisationHelp = new(
        "Virksomheten som tokenet skal gjelde for. Uten nummer: klientens egen, eller din.",
        "Verksemda som tokenet skal gjelde for. Utan nummer: klienten si eiga, eller di.",
        "The organisation that the token is for. Without a number: the client's own, or yours."
    );
    public static readonly Text Check = new("Sjekk", "Sjekk", "Check");
    public static readonly Text ShowThem = new("Vis dem", "Vis dei", "Show them");

    public static readonly Text StoppedHere = new(
        "Her stoppet det",
        "Her stoppa det",
        "This is where it stopped"
    );
    public static readonly Text NothingStops = new(
        "Ingenting stopper den nå",
        "Ingenting stoppar han no",
        "Nothing stops it now"
    );
    public static readonly Text NotWholly = new(
        "Vi kan ikke sjekke alt herfra",
        "Vi kan ikkje sjekke alt herifrå",
        "Not everything can be checked from here"
    );
    public static readonly Text Would = new(
        "Ja, det gir token",
        "Ja, det gir token",
        "Yes, this gets a token"
    );
    public static readonly Text WouldNot = new(
        "Nei, det gir ikke token",
        "Nei, det gir ikkje token",
        "No, this is refused"
    );
    public static readonly Text NothingOfYours = new(
        "Scopet ditt stopper ikke dette",
        "Scopet ditt stoppar ikkje dette",
        "Your scope does not stop this"
    );
    public static readonly Text RefusedAt = new("Avvist", "Avvist", "Refused");
    public static readonly Text Claims = new(
        "Felt i den signerte forespørselen",
        "Felt i den signerte førespurnaden",
        "Claims in the signed request"
    );
    public static readonly Text NotProved = new(
        "Avsenderen viste ikke at den har klientens nøkkel, så forespørselen kan ha kommet fra hvem som helst.",
        "Avsendaren viste ikkje at han har nøkkelen til klienten, så førespurnaden kan ha komme frå kven som helst.",
        "The sender did not prove to have the client's key, so the request may have come from anybody."
    );
    public static readonly Text MadeAt = new(
        "Forespørselen ble laget {0} og er for gammel til å sendes nå. Tidspunktene er vurdert slik de var da, registreringene slik de er nå. Ble den sendt mer enn 10 sekunder etter at den ble laget, var det grunn nok til å avvise den.",
        "Førespurnaden vart laga {0} og er for gammal til å sendast no. Tidspunkta er vurderte slik dei var då, registreringane slik dei er no. Vart han send meir enn 10 sekund etter at han vart laga, var det grunn nok til å avvise han.",
        "The request was made {0} and is too old to be sent now. Its times are judged as they were then, registrations as they are now. If it was sent more than 10 seconds after it was made, that was reason enough to refuse it."
    );
    public static readonly Text OwnScopeOnly = new(
        "Du eier scopet, så du ser kontrollene som gjelder det. Resten ser virksomheten som eier klienten.",
        "Du eig scopet, så du ser kontrollane som gjeld det. Resten ser verksemda som eig klienten.",
        "You own the scope, so you see the checks that concern it. The rest is for the organisation that owns the client."
    );
    public static readonly Text Elsewhere = new(
        "Delegeringer i dette miljøet ligger i Altinn, og dit spør bare tokenserveren. Alt annet er i orden.",
        "Delegeringar i dette miljøet ligg i Altinn, og dit spør berre tokenserveren. Alt anna er i orden.",
        "Delegations in this environment are kept in Altinn, which only the token server asks. Everything else is in order."
    );
}
