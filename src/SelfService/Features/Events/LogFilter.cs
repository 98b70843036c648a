using System.Globalization;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What narrows the log, as its address says it. Words that mean nothing narrow nothing.</summary>
/// <param name="Group">Null for every kind of event.</param>
/// <param name="From">The first day, Norwegian time.</param>
/// <param name="To">The last day, Norwegian time.</param>
/// <param name="Who">A part of the name of whoever did it, or of its client ID; empty for all.</param>
/// <param name="Word">A part of what it happened to: a scope, a kid, the name or client ID of an integration; empty for all.</param>
public sealed record LogFilter(
    EventGroup? Group,
    DateOnly? From,
    DateOnly? To,
    string Who = "",
    string Word = ""
)
{
    private const int Longest = 200;

    public static readonly WordList<EventGroup> Groups = new(
        (EventGroup.People, "personer"),
        (EventGroup.Cases, "saker"),
        (EventGroup.Apis, "api"),
        (EventGroup.Integrations, "integrasjoner"),
        (EventGroup.Delegations, "delegering")
    );

    public static LogFilter Read(
        string? group,
        string? from,
        string? to,
        string? who,
        string? word
    ) =>
        new(
            Groups.TryFind(group, out var found) ? found : null,
            Day(from),
            Day(to),
            Typed(who),
            Typed(word)
        );

    public bool Narrows =>
        Group is not null || From is not null || To is not null || Who.Length + Word.Length > 0;

    public string GroupWord => Group is { } group ? Groups.Of(group) : "";

    public string FromWord => DayWord(From);

    public string ToWord => DayWord(To);

    /// <summary>When the first day begins; null when it is read from its beginning.</summary>
    public DateTimeOffset? Begins => From is { } day ? NorwegianTime.Midnight(day) : null;

    /// <summary>When the last day is over; null when the log is read to its end.</summary>
    public DateTimeOffset? Ends => To is { } day ? NorwegianTime.Midnight(day.AddDays(1)) : null;

    /// <summary>The address of a page of the same search.</summary>
    public string Address(string log, int page) => Links.Page(log, page, Query);

    /// <summary>The address of all of the same search as a file.</summary>
    /// <param name="format">csv or jsonl.</param>
    public string File(string log, string format) => $"{log}?{Query}&som={format}";

    private string Query =>
        $"hva={GroupWord}&hvem={Uri.EscapeDataString(Who)}&q={Uri.EscapeDataString(Word)}&fra={FromWord}&til={ToWord}";

    // No text of a log is longer.
    private static string Typed(string? text) =>
        PlainText.Optional(text) is { Length: <= Longest } typed ? typed : "";

    // The last day there is has no day after it.
    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        ) && day.Year is > 1 and < 9999
            ? day
            : null;

    private static string DayWord(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
