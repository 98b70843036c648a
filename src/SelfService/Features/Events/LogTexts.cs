using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>Words of the log.</summary>
internal static class LogTexts
{
    public static readonly Text Log = new("Logg", "Logg", "Log");
    public static readonly Text LogOf = new("Logg for {0}", "Logg for {0}", "Log of {0}");
    public static readonly Text Intro = new(
        "Hvem som gjorde hva, og når. Ingenting kan fjernes herfra.",
        "Kven som gjorde kva, og når. Ingenting kan fjernast herifrå.",
        "Who did what, and when. Nothing can be removed from here."
    );
    public static readonly Text Common = new("Virksomheten", "Verksemda", "The organisation");
    public static readonly Text Organisations = new("Virksomheter", "Verksemder", "Organisations");
    public static readonly Text What = new("Hva", "Kva", "What");
    public static readonly Text Everything = new("Alt", "Alt", "Everything");
    public static readonly Text People = new(
        "Personer og virksomhet",
        "Personar og verksemd",
        "People and organisation"
    );
    public static readonly Text Cases = new("Saker", "Saker", "Cases");
    public static readonly Text Apis = new(
        "API-er og tilganger",
        "API og tilgangar",
        "APIs and access"
    );
    public static readonly Text Integrations = new(
        "Integrasjoner og nøkler",
        "Integrasjonar og nøklar",
        "Integrations and keys"
    );
    public static readonly Text Delegations = new("Delegering", "Delegering", "Delegation");
    public static readonly Text WhoDid = new(
        "Person eller klient",
        "Person eller klient",
        "Person or client"
    );
    public static readonly Text Word = new(
        "Scope, integrasjon eller nøkkel",
        "Scope, integrasjon eller nøkkel",
        "Scope, integration or key"
    );
    public static readonly Text From = new("Fra dato", "Frå dato", "From date");
    public static readonly Text To = new("Til dato", "Til dato", "To date");
    public static readonly Text Event = new("Hendelse", "Hending", "Event");
    public static readonly Text Who = new("Hvem", "Kven", "Who");
    public static readonly Text When = new("Når", "Når", "When");
    public static readonly Text Environment = new("Miljø", "Miljø", "Environment");
    public static readonly Text Details = new("Detaljer", "Detaljar", "Details");
    public static readonly Text Trace = new("Sporings-ID", "Sporings-ID", "Trace ID");
    public static readonly Text Was = new("{0} (fjernet)", "{0} (fjerna)", "{0} (removed)");
    public static readonly Text Became = new("{0} → {1}", "{0} → {1}", "{0} → {1}");
    public static readonly Text One = new("Én hendelse", "Éi hending", "One event");
    public static readonly Text Many = new("{0} hendelser", "{0} hendingar", "{0} events");
    public static readonly Text Empty = new(
        "Ingenting har skjedd her ennå.",
        "Ingenting har skjedd her enno.",
        "Nothing has happened here yet."
    );
    public static readonly Text EmptyWhat = new(
        "Alle endringer kommer hit med en gang.",
        "Alle endringar kjem hit med ein gong.",
        "Every change comes here at once."
    );
    public static readonly Text NoMatch = new(
        "Ingen hendelser passer med dette.",
        "Ingen hendingar passar med dette.",
        "No events match."
    );
    public static readonly Text NoMatchWhat = new(
        "Søk på noe annet, eller velg en annen type eller en lengre periode.",
        "Søk på noko anna, eller vel ein annan type eller ein lengre periode.",
        "Search for something else, or choose another kind or a longer period."
    );
    public static readonly Text ShowAll = new("Vis alt", "Vis alt", "Show all");
    public static readonly Text ActivityOf = new(
        "Aktivitet for {0}",
        "Aktivitet for {0}",
        "Activity of {0}"
    );
    public static readonly Text Notices = new(
        "Se hvem som er varslet om hva",
        "Sjå kven som er varsla om kva",
        "See who has been told about what"
    );
    public static readonly Text ActivityIntro = new(
        "Hvem som endret integrasjonen og nøklene, når, og hva som var før og etter.",
        "Kven som endra integrasjonen og nøklane, når, og kva som var før og etter.",
        "Who changed the integration and its keys, when, and what was before and after."
    );
    public static readonly Text Scopes = new("Mine API", "Mine API", "My APIs");
    public static readonly Text Download = new("Last ned", "Last ned", "Download");
    public static readonly Text Check = new(
        "Kontroller loggen",
        "Kontroller loggen",
        "Check the log"
    );
    public static readonly Text ServiceDesk = new("Kundeservice", "Kundeservice", "Service desk");
    public static readonly Text CommandLine = new(
        "Kundeservice, fra kommandolinjen",
        "Kundeservice, frå kommandolinja",
        "Service desk, from the command line"
    );
    public static readonly Text Machine = new(
        "Integrasjonen {0}",
        "Integrasjonen {0}",
        "The integration {0}"
    );
    public static readonly Text Product = Text.Same("Portvakt");
    public static readonly Text Nobody = new(
        "Noen uten bruker",
        "Nokon utan brukar",
        "Somebody without an account"
    );

    public static Text Group(EventGroup group) =>
        group switch
        {
            EventGroup.People => People,
            EventGroup.Cases => Cases,
            EventGroup.Apis => Apis,
            EventGroup.Integrations => Integrations,
            _ => Delegations,
        };
}
