using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What the list shows.</summary>
/// <param name="Blocked">Why nothing can be created here; null when it can.</param>
public sealed record IntegrationListModel(
    EnvironmentName Environment,
    IntegrationFilter Filter,
    IntegrationsFound Found,
    Problem? Blocked
)
{
    /// <summary>The address of a page of the same search.</summary>
    public string Address(int page) =>
        Links.Page(Links.Integrations(Environment), page, Filter.Query);

    /// <summary>The address of all that the search finds, as a file.</summary>
    public string File =>
        Filter.Query.Length > 0
            ? $"{Links.IntegrationsFile(Environment)}?{Filter.Query}"
            : Links.IntegrationsFile(Environment);
}
