using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Rights;

/// <summary>What was typed and ticked under "Gi nye rettigheter".</summary>
internal sealed record RightSearch
{
    public string Query { get; init; } = "";

    public IReadOnlyList<Right> Chosen { get; init; } = [];

    /// <summary>The rights whose name or purpose has every word of the query, in any language.</summary>
    public IReadOnlyList<Right> Found =>
        [
            .. Enum.GetValues<Right>()
                .Where(right =>
                    Query
                        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .All(word => Says(right, word))
                ),
        ];

    /// <summary>Words that are no right are passed over.</summary>
    public static IReadOnlyList<Right> Read(IEnumerable<string> words) =>
        [.. Enum.GetValues<Right>().Where(right => words.Contains(right.ToString()))];

    private static bool Says(Right right, string word)
    {
        var (name, purpose) = (right.Name(), RightTexts.Purpose(right));
        var said = new[] { name.Nb, name.Nn, name.En, purpose.Nb, purpose.Nn, purpose.En };
        return said.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
