using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Domain.Notices;

/// <summary>A notification point by e-mail as somebody wants it.</summary>
/// <param name="Topics">What it is to hear of; empty for everything.</param>
public sealed record RequestedPoint(
    WorkEmail Email,
    Language Language,
    IReadOnlyList<string> Topics
)
{
    /// <summary>Reads what was typed or sent; every fault at its field.</summary>
    /// <param name="language">A tag such as nb; the reader's own when it is empty.</param>
    /// <param name="topics">Words of <see cref="NoticeTopics"/>; null for everything.</param>
    public static Outcome<RequestedPoint> Read(
        string? address,
        string? language,
        IReadOnlyList<string?>? topics,
        Language fallback
    )
    {
        var email = WorkEmail.Parse(address, "address");
        var spoken = ReadLanguage(language, fallback);
        var wanted = ReadTopics(topics);
        List<Problem> problems = [.. email.Problems, .. spoken.Problems, .. wanted.Problems];
        return problems.Count > 0
            ? problems
            : new RequestedPoint(email.Value!, spoken.Value, wanted.Value!.Words);
    }

    /// <summary>The language of a tag; <paramref name="fallback"/> for none.</summary>
    public static Outcome<Language> ReadLanguage(string? tag, Language fallback)
    {
        if (PlainText.Optional(tag) is not { } text)
            return fallback;
        return Languages.FromTag(text) is { } language
            ? language
            : Problem.At(
                "language",
                Problems.WordUnknown,
                text,
                string.Join(", ", Languages.All.Select(l => l.Tag()))
            );
    }

    /// <summary>
    /// The topics in their order. What concerns security is always among them; all of them are stored as none, so that one
    /// that comes later is among them too.
    /// </summary>
    public static Outcome<TopicChoice> ReadTopics(IReadOnlyList<string?>? words)
    {
        if (words is null)
            return new TopicChoice([]);
        if (TopicRefusal(words) is { } refusal)
            return refusal;
        var wanted = NoticeTopics
            .All.Where(topic => NoticeTopics.IsSecurity(topic) || words.Contains(topic))
            .ToList();
        return new TopicChoice(wanted.Count == NoticeTopics.All.Count ? [] : wanted);
    }

    /// <summary>Why one of the words is no topic; null when all are.</summary>
    public static Problem? TopicRefusal(IReadOnlyList<string?> words) =>
        words.Any(IsUnknown)
            ? Problem.At(
                "topics",
                Problems.WordUnknown,
                words.First(IsUnknown) ?? "null",
                string.Join(", ", NoticeTopics.All)
            )
            : null;

    private static bool IsUnknown(string? word) => word is null || !NoticeTopics.All.Contains(word);
}
