using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Registered;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What the page shows.</summary>
/// <param name="Blocked">Why nothing can be changed here; null when it can.</param>
public sealed record IntegrationModel(
    Integration Integration,
    IReadOnlyList<ScopeOffer> Scopes,
    InstalledEnvironment Environment,
    Problem? Blocked,
    DateTimeOffset Now
)
{
    /// <summary>Of customer and supplier, where they are two and known.</summary>
    public required IReadOnlyDictionary<OrganisationId, string> Names { get; init; }

    /// <summary>Whether there is something left for the reader's organisation to deactivate.</summary>
    public required bool CanEnd { get; init; }

    /// <summary>Why it cannot be deactivated here; a customer may though it may change nothing else.</summary>
    public required Problem? EndRefusal { get; init; }

    /// <summary>Why it cannot be reactivated here; null when it can.</summary>
    public required Problem? WakeRefusal { get; init; }

    /// <summary>What it was used for.</summary>
    public required IntegrationUse Use { get; init; }

    /// <summary>The same integration in other environments.</summary>
    public required IReadOnlyList<Twin> Twins { get; init; }

    /// <summary>The environments of production that it can be taken over to.</summary>
    public required IReadOnlyList<InstalledEnvironment> Targets { get; init; }

    /// <summary>Where token requests go.</summary>
    public string TokenEndpoint => $"{Environment.Issuer}token";
}
