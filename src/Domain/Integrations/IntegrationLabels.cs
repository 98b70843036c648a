using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>What an organisation sorts its integrations by: the team that looks after one, and tags. Checked.</summary>
public sealed record IntegrationLabels(string? Team, IReadOnlyList<string> Tags)
{
    public const int TeamLength = 60;
    public const int MostTags = 10;
    public const int TagLength = 40;

    /// <summary>Nothing of either.</summary>
    public static IntegrationLabels None { get; } = new(null, []);

    /// <summary>Reads what was typed; tags with commas between them.</summary>
    public static Outcome<IntegrationLabels> Read(string? team, string? tags)
    {
        List<Problem> problems = [];
        var name = PlainText.Optional(team);
        if (name is not null)
            problems.AddRange(PlainText.Line(name, "team", TeamLength).Problems);
        var words = (tags ?? "")
            .Split(
                [',', '\n'],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (words.Count > MostTags)
            problems.Add(Problem.At("tags", Problems.ListTooLong, MostTags));
        problems.AddRange(
            words.Take(MostTags).SelectMany(w => PlainText.Line(w, "tags", TagLength).Problems)
        );
        return problems.Count > 0 ? problems : new IntegrationLabels(name, words);
    }
}
