using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A page of the integrations of an organisation in an environment.</summary>
/// <param name="Total">How many there are before the search.</param>
/// <param name="InNeed">How many of those that the search finds somebody should do something about.</param>
/// <param name="Teams">The teams that look after any.</param>
public sealed record IntegrationsFound(
    IReadOnlyList<IntegrationRow> Rows,
    int Total,
    int InNeed,
    Paged Paged,
    IReadOnlyList<string> Teams
);
