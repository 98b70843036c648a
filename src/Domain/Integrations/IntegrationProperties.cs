using System.Globalization;
using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>What a consumer decides about an integration, checked.</summary>
public sealed record IntegrationProperties(IntegrationKind Kind, string Name, string Description)
{
    public const int NameLength = 255;
    public const int DescriptionLength = 255;
    public const int LongestLifetime = 3600;

    public int? TokenLifetime { get; init; }

    /// <summary>Those in the organisation who look after it; null when nobody said.</summary>
    public string? Team { get; init; }

    /// <summary>Words to find it by.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>How it speaks the protocols; those of a Maskinporten client unless said otherwise.</summary>
    public ClientSettings Settings { get; init; } = new();

    /// <summary>Reads what was typed; problems come in the order of the form's fields.</summary>
    public static Outcome<IntegrationProperties> Read(
        IntegrationKind kind,
        string? name,
        string? description,
        string? lifetime
    )
    {
        var cleanName = PlainText.Line(name, "name", NameLength, Problems.NameMissing);
        var cleanDescription = PlainText.Required(
            description,
            "description",
            DescriptionLength,
            Problems.DescriptionMissing
        );
        List<Problem> problems = [.. cleanName.Problems, .. cleanDescription.Problems];
        if (cleanDescription.Ok && description!.Length > DescriptionLength)
            problems.Add(
                Problem.At(
                    "description",
                    Problems.TextTooLong,
                    DescriptionLength,
                    description.Length
                )
            );
        var seconds = ReadLifetime(lifetime, problems);
        return problems.Count > 0
            ? problems
            // Existing tools find their client by its description, so it is kept to the letter.
            : new IntegrationProperties(kind, cleanName.Value!, description!)
            {
                TokenLifetime = seconds,
            };
    }

    private static int? ReadLifetime(string? text, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var style = NumberStyles.None;
        if (
            int.TryParse(text.Trim(), style, CultureInfo.InvariantCulture, out var seconds)
            && seconds is >= 1 and <= LongestLifetime
        )
            return seconds;
        problems.Add(Problem.At("lifetime", Problems.LifetimeOutOfRange, 1, LongestLifetime));
        return null;
    }
}
