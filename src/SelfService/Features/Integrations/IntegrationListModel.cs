using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What the list shows.</summary>
/// <param name="Blocked">Why nothing can be created here; null when it can.</param>
public sealed record IntegrationListModel(
    EnvironmentName Environment,
    string Query,
    IntegrationsFound Found,
    IReadOnlyList<IntegrationRow> Rows,
    int Page,
    int Pages,
    Problem? Blocked,
    DateTimeOffset Now
)
{
    /// <summary>The address of a page of the same search.</summary>
    public string Address(int page) =>
        $"{Links.Integrations(Environment)}?q={Uri.EscapeDataString(Query)}&side={page}";
}
