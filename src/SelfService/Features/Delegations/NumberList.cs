using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Organisation numbers that somebody pasted, in lines or with commas between them.</summary>
/// <param name="Numbers">Each once, in the order of the list.</param>
/// <param name="Others">What is none, with what is wrong with it.</param>
internal sealed record NumberList(
    IReadOnlyList<OrganisationId> Numbers,
    IReadOnlyList<(string Text, Problem Problem)> Others
)
{
    private static readonly char[] Between = ['\n', '\r', ',', ';', '\t'];

    /// <param name="field">Where the list was written.</param>
    public static NumberList Read(string? text, NumberSchemes schemes, string field)
    {
        var read = (text ?? "")
            .Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part => Words(part, schemes, field))
            .Select(word => (Text: word, Number: schemes.Parse(word, field)))
            .ToList();
        return new(
            [.. read.Where(r => r.Number.Ok).Select(r => r.Number.Value).Distinct()],
            [
                .. read.Where(r => !r.Number.Ok)
                    .Select(r => (r.Text, r.Number.Problems[0]))
                    .DistinctBy(r => r.Text),
            ]
        );
    }

    /// <summary>A number may be written in groups, and several may be parted by nothing but spaces.</summary>
    private static IEnumerable<string> Words(string part, NumberSchemes schemes, string field)
    {
        if (schemes.Parse(part, field).Ok)
            return [part];
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Any(word => schemes.Parse(word, field).Ok) ? words : [part];
    }
}
