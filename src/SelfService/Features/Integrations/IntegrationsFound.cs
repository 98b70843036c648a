namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A page of the integrations of an organisation in an environment.</summary>
/// <param name="Total">How many there are before the search.</param>
/// <param name="Count">How many the search finds.</param>
/// <param name="InNeed">How many of those somebody should do something about.</param>
/// <param name="Page">Counted from 1.</param>
/// <param name="Teams">The teams that look after any.</param>
public sealed record IntegrationsFound(
    IReadOnlyList<IntegrationRow> Rows,
    int Total,
    int Count,
    int InNeed,
    int Page,
    int Pages,
    IReadOnlyList<string> Teams
);
