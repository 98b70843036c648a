using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>The form that changes a system.</summary>
/// <param name="Clients">Those that can act as its system users.</param>
/// <param name="Typed">What stands in the fields.</param>
/// <param name="Refusal">Why the form cannot be sent; null when it can.</param>
public sealed record ChangeSystemModel(
    RegisteredSystem System,
    IReadOnlyList<(string Id, string Name)> Clients,
    SystemFormFields Typed,
    IReadOnlyList<Problem> Problems,
    Problem? Refusal
)
{
    /// <summary>The version that the form is made from.</summary>
    public string Version => System.Version.ToString(CultureInfo.InvariantCulture);
}
