using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What the form "Legg til scopes" shows.</summary>
/// <param name="Blocked">Why it cannot be sent; null when it can.</param>
public sealed record AddScopesModel(
    Integration Integration,
    ScopePickerModel Picker,
    IReadOnlyList<Problem> Problems,
    Problem? Blocked
)
{
    /// <summary>The version that the form was made from.</summary>
    public string Version => Integration.Version.ToString(CultureInfo.InvariantCulture);
}
