using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Jobs;

internal static class JobPageTexts
{
    public static readonly Text Jobs = new("Jobber", "Jobbar", "Jobs");
    public static readonly Text Intro = new(
        "Det tjenesten gjør av seg selv. Én node kjører en jobb om gangen. Hvis den faller ut, tar en annen over innen et halvt minutt.",
        "Det tenesta gjer av seg sjølv. Éin node køyrer ein jobb om gongen. Om han fell ut, tek ein annan over innan eit halvt minutt.",
        "What the service does by itself. One node runs a job at a time. If it is lost, another takes over within half a minute."
    );
    public static readonly Text AllWell = new(
        "{0} jobber, alle i orden",
        "{0} jobbar, alle i orden",
        "{0} jobs, all well"
    );
    public static readonly Text OneTroubled = new(
        "{0} jobber, 1 trenger oppmerksomhet",
        "{0} jobbar, 1 treng merksemd",
        "{0} jobs, 1 needs attention"
    );
    public static readonly Text SomeTroubled = new(
        "{0} jobber, {1} trenger oppmerksomhet",
        "{0} jobbar, {1} treng merksemd",
        "{0} jobs, {1} need attention"
    );
    public static readonly Text None = new(
        "Ingen jobber har meldt seg ennå.",
        "Ingen jobbar har meldt seg enno.",
        "No job has reported yet."
    );
    public static readonly Text NoneWhat = new(
        "De melder seg innen et minutt etter at tjenesten er startet.",
        "Dei melder seg innan eit minutt etter at tenesta er starta.",
        "They report within a minute after the service has started."
    );
    public static readonly Text Reload = new("Last siden på nytt", "Last sida på nytt", "Reload");
    public static readonly Text Job = new("Jobb", "Jobb", "Job");
    public static readonly Text State = new("Status", "Status", "State");
    public static readonly Text LastRun = new("Sist kjørt", "Sist køyrd", "Last run");
    public static readonly Text Result = new("Resultat", "Resultat", "Result");
    public static readonly Text NextRun = new("Neste", "Neste", "Next");
    public static readonly Text Deeds = new("Handling", "Handling", "Actions");
    public static readonly Text RunNow = new("Kjør nå", "Køyr no", "Run now");
    public static readonly Text RunNowOf = new("Kjør nå: {0}", "Køyr no: {0}", "Run now: {0}");
    public static readonly Text Requested = new(
        "{0} kjører innen noen sekunder.",
        "{0} køyrer innan nokre sekund.",
        "{0} runs within seconds."
    );
    public static readonly Text Took = new("Varte {0}", "Varte {0}", "Took {0}");
    public static readonly Text OnNode = new("på {0}", "på {0}", "on {0}");
    public static readonly Text NotYet = new("Ikke kjørt ennå", "Ikkje køyrd enno", "Not run yet");
    public static readonly Text Fine = new("I orden", "I orden", "Fine");
    public static readonly Text Running = new("Kjører", "Køyrer", "Running");
    public static readonly Text Failed = new("Feilet", "Feila", "Failed");
    public static readonly Text Late = new("Forsinket", "Forseinka", "Late");
    public static readonly Text Interrupted = new("Avbrutt", "Avbroten", "Interrupted");
    public static readonly Text NothingToDo = new(
        "Ingenting å gjøre",
        "Ingenting å gjere",
        "Nothing to do"
    );
    public static readonly Text EverySecond = new("Hvert sekund", "Kvart sekund", "Every second");
    public static readonly Text EverySeconds = new(
        "Hvert {0}. sekund",
        "Kvart {0}. sekund",
        "Every {0} seconds"
    );
    public static readonly Text Soon = new(
        "Innen et minutt",
        "Innan eit minutt",
        "Within a minute"
    );
    public static readonly Text Seconds = new("{0} s", "{0} s", "{0} s");
    public static readonly Text Milliseconds = new("{0} ms", "{0} ms", "{0} ms");

    public static Text Of(JobState state) =>
        state switch
        {
            JobState.Fine => Fine,
            JobState.Running => Running,
            JobState.Failed => Failed,
            JobState.Late => Late,
            JobState.Interrupted => Interrupted,
            _ => NotYet,
        };

    /// <summary>How long something took, in the unit that fits.</summary>
    public static Text Length(TimeSpan took) =>
        took < TimeSpan.FromSeconds(1)
            ? Milliseconds.With((int)took.TotalMilliseconds)
            : Seconds.With((int)took.TotalSeconds);
}
