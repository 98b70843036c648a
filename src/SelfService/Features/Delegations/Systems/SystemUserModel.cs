using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>One system user.</summary>
/// <param name="Ticked">The rights that are ticked.</param>
/// <param name="Refusal">Why nothing can be changed now; null when it can.</param>
public sealed record SystemUserModel(
    EnvironmentName Environment,
    SystemUserRow Row,
    IReadOnlyList<string> Ticked,
    IReadOnlyList<Problem> Problems,
    Problem? Refusal
)
{
    /// <summary>The version that the form is made from.</summary>
    public string Version => Row.User.Version.ToString(CultureInfo.InvariantCulture);
}
