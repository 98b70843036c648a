using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A scope that is about to be taken off an integration.</summary>
/// <param name="Blocked">Why it cannot be done; null when it can.</param>
public sealed record RemoveScopeModel(
    Integration Integration,
    ScopeName Scope,
    IReadOnlyList<Problem> Problems,
    Problem? Blocked
)
{
    /// <summary>The version that the page was made from.</summary>
    public string Version => Integration.Version.ToString(CultureInfo.InvariantCulture);
}
