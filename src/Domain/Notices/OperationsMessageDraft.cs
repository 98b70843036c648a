using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Notices;

/// <summary>An operations message that has been found in order.</summary>
public sealed record OperationsMessageDraft(
    OperationsKind Kind,
    LanguageMap Title,
    LanguageMap Body,
    DateTimeOffset From,
    DateTimeOffset? To
)
{
    public const string KindField = "kind";
    public const string TitleField = "title";
    public const string BodyField = "text";
    public const string FromField = "from";
    public const string ToField = "to";

    /// <summary>The field of a text in a language: the first one has the plain name.</summary>
    public static string FieldOf(string field, Language language) =>
        language == Language.Bokmaal ? field : $"{field}#{language.Tag()}";

    /// <summary>Reads what was typed; a beginning that is left out is <paramref name="now"/>.</summary>
    public static Outcome<OperationsMessageDraft> Read(
        OperationsMessageInput typed,
        DateTimeOffset now
    )
    {
        List<Problem> problems = [];
        var kind = Kinds.GetValueOrDefault(typed.Kind ?? "");
        if (kind is null)
            problems.Add(Problem.At(KindField, Problems.ChoiceMissing));
        var title = Texts(typed.Titles, TitleField, OperationsMessage.TitleLength, Line, problems);
        var body = Texts(typed.Bodies, BodyField, OperationsMessage.BodyLength, Lines, problems);
        var from = Time(typed.From, FromField, problems) ?? now;
        var to = Time(typed.To, ToField, problems);
        if (to <= from)
            problems.Add(Problem.At(ToField, Problems.OperationsEndsFirst));
        return problems.Count > 0
            ? problems
            : new OperationsMessageDraft(kind!.Value, title, body, from, to);
    }

    private static readonly IReadOnlyDictionary<string, OperationsKind?> Kinds =
        Enum.GetValues<OperationsKind>()
            .ToDictionary(
                k => k.ToString(),
                k => (OperationsKind?)k,
                StringComparer.OrdinalIgnoreCase
            );

    private delegate Outcome<string> Reader(string? text, string field, int limit, string missing);

    private static readonly Reader Line = PlainText.Line;
    private static readonly Reader Lines = PlainText.Lines;

    private static LanguageMap Texts(
        IReadOnlyDictionary<string, string?> typed,
        string field,
        int limit,
        Reader read,
        List<Problem> problems
    )
    {
        Dictionary<string, string> tagged = [];
        var first = "";
        foreach (var language in Languages.All)
        {
            var text = typed.GetValueOrDefault(language.Tag());
            var isFirst = language == Language.Bokmaal;
            if (!isFirst && string.IsNullOrWhiteSpace(text))
                continue;
            var words = read(text, FieldOf(field, language), limit, Problems.FieldMissing);
            if (!words.Ok)
                problems.AddRange(words.Problems);
            else if (isFirst)
                first = words.Value;
            else
                tagged[language.Tag()] = words.Value;
        }
        return new LanguageMap(first) { Tagged = tagged };
    }

    private static DateTimeOffset? Time(string? text, string field, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (NorwegianTime.Read(text) is not { } at)
        {
            problems.Add(Problem.At(field, Problems.TimeMalformed));
            return null;
        }
        return at;
    }
}
