using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>The form of a new system.</summary>
/// <param name="Clients">Those that can act as its system users.</param>
public sealed record NewSystemModel(
    EnvironmentName Environment,
    OrganisationId Vendor,
    IReadOnlyList<(string Id, string Name)> Clients,
    IReadOnlyList<Problem> Problems
)
{
    public required string? Name { get; init; }

    public required SystemFormFields Typed { get; init; }

    /// <summary>Why the form cannot be sent; null when it can.</summary>
    public required Problem? Refusal { get; init; }
}
