using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;
using Portvakt.Store.Retention;

namespace Portvakt.Store.Jobs;

/// <summary>
/// What jobs say came of them. Rows and logs hold the English sentence, and the operator's page finds the sentence again by
/// it, so that each reader has it in their own language. What is not among these stays as it was written.
/// </summary>
public static class JobResults
{
    public static readonly Text Mails = new(
        "Sendt: {0}. Prøves igjen: {1}. Lagt til side: {2}.",
        "Sende: {0}. Blir prøvde igjen: {1}. Lagde til side: {2}.",
        "{0} sent, {1} to be tried again, {2} set aside"
    );
    public static readonly Text NoMailServer = new(
        "Ingen e-posttjener er satt opp (Portvakt:Smtp). E-postene venter i utboksen.",
        "Ingen e-posttenar er sett opp (Portvakt:Smtp). E-postane ventar i utboksen.",
        "No mail server is configured (Portvakt:Smtp): mails wait in the outbox."
    );
    public static readonly Text MailServerDown = new(
        "E-posttjeneren tar ikke imot noe: {0}",
        "E-posttenaren tek ikkje imot noko: {0}",
        "The mail server takes nothing: {0}"
    );
    public static readonly Text Sealed = new(
        "Hendelser forseglet: {0}",
        "Hendingar forsegla: {0}",
        "{0} events sealed"
    );
    public static readonly Text Deleted = new(
        "{0}: {1} slettet",
        "{0}: {1} sletta",
        "{0}: {1} deleted"
    );
    public static readonly Text KeyPublished = new(
        "Nøkkelen {0} er publisert og signerer fra {1}",
        "Nøkkelen {0} er publisert og signerer frå {1}",
        "published {0}, which signs from {1}"
    );
    public static readonly Text StepsAnnounced = new(
        "Nye frister å varsle om: {0}",
        "Nye fristar å varsle om: {0}",
        "{0} steps announced"
    );
    public static readonly Text DigestsWritten = new(
        "Samlevarsler skrevet: {0}",
        "Samlevarsel skrivne: {0}",
        "{0} digests written"
    );
    public static readonly Text EventsNoted = new(
        "Hendelser notert: {0}",
        "Hendingar noterte: {0}",
        "{0} events noted"
    );
    public static readonly Text MailsWritten = new(
        "E-poster skrevet: {0}",
        "E-postar skrivne: {0}",
        "{0} mails written"
    );
    public static readonly Text CallsWritten = new(
        "Kall skrevet: {0}. Hendelser lest: {1}.",
        "Kall skrivne: {0}. Hendingar lesne: {1}.",
        "{0} calls for {1} events"
    );
    public static readonly Text CallsSent = new("Kall sendt: {0}", "Kall sende: {0}", "{0} calls");

    private const string Number = "([0-9]+)";

    /// <summary>Between several sentences, so no word that a sentence is filled with may hold it.</summary>
    private const string Between = "; ";
    private const string Words = "([^;]+)";

    private static readonly IReadOnlyList<(Regex English, Text Text)> Known =
    [
        Pattern(Mails, Number),
        Pattern(NoMailServer, Number),
        Pattern(MailServerDown, Words),
        Pattern(Sealed, Number),
        Pattern(KeyPublished, Words),
        Pattern(StepsAnnounced, Number),
        Pattern(DigestsWritten, Number),
        Pattern(EventsNoted, Number),
        Pattern(MailsWritten, Number),
        Pattern(CallsWritten, Number),
        Pattern(CallsSent, Number),
    ];
    private static readonly Regex KnownDeleted = new(
        @"\A(?<what>\w+): (?<count>[0-9]+) deleted\z",
        RegexOptions.NonBacktracking
    );

    /// <summary>A sentence as it is stored and logged.</summary>
    public static string Say(Text text, params object?[] values) => text.With(values).En;

    /// <summary>Several of them.</summary>
    public static string Join(IEnumerable<string> sentences) => string.Join(Between, sentences);

    /// <summary>What a stored result says; null when some of it is no sentence of these.</summary>
    public static IReadOnlyList<Text>? Read(string stored)
    {
        var sentences = stored.Split(Between).Select(One).ToList();
        return sentences.Contains(null) ? null : [.. sentences.OfType<Text>()];
    }

    private static Text? One(string sentence)
    {
        if (KnownDeleted.Match(sentence) is { Success: true } deleted)
            return Deleted.With(
                RetentionTexts.Of(deleted.Groups["what"].Value),
                deleted.Groups["count"].Value
            );
        foreach (var (english, text) in Known)
            if (english.Match(sentence) is { Success: true } match)
                return text.With([.. match.Groups.Values.Skip(1).Select(group => group.Value)]);
        return null;
    }

    private static (Regex, Text) Pattern(Text text, string value) =>
        (
            new Regex(
                $@"\A{Regex.Replace(Regex.Escape(text.En), @"\\\{[0-9]\}", value)}\z",
                RegexOptions.NonBacktracking
            ),
            text
        );
}
