using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Registered;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What the scope picker shows.</summary>
/// <param name="Picked">What is ticked but not among what the search found.</param>
/// <param name="Chosen">The names that are ticked.</param>
/// <param name="User">Whose accesses count.</param>
public sealed record ScopePickerModel(
    ScopesOffered Offered,
    IReadOnlyList<ScopeOffer> Picked,
    IReadOnlyList<string> Chosen,
    string Query,
    IntegrationKind Kind,
    OrganisationId User,
    InstalledEnvironment Environment
);
