namespace Portvakt.SelfService.Features.Integrations;

/// <summary>The integrations of an organisation in an environment.</summary>
/// <param name="Total">How many there are before the search.</param>
public sealed record IntegrationsFound(IReadOnlyList<IntegrationRow> Rows, int Total);
