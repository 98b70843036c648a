using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.CodeSamples;

/// <summary>What the page shows.</summary>
/// <param name="Chosen">The language that is shown.</param>
/// <param name="Resource">As it was typed.</param>
public sealed record CodeSampleModel(
    Integration Integration,
    SampleValues Values,
    string Chosen,
    string Resource,
    IReadOnlyList<Problem> Problems
)
{
    internal SampleLanguage Language => SampleLanguage.Find(Chosen);

    /// <summary>The names of the scopes that are ticked.</summary>
    public IReadOnlyList<string> Scopes =>
        Values.Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What every address of the page ends with, so that a choice is kept.</summary>
    /// <param name="language">The key of the language that the address is about.</param>
    public string Query(string language)
    {
        var parts = new List<string> { $"sprak={language}" };
        if (Values.Kid is { } kid)
            parts.Add($"kid={Uri.EscapeDataString(kid)}");
        parts.AddRange(Scopes.Select(scope => $"scope={Uri.EscapeDataString(scope)}"));
        if (Values.Resource.Length > 0)
            parts.Add($"resource={Uri.EscapeDataString(Values.Resource)}");
        return string.Join('&', parts);
    }
}
