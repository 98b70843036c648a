using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>A client that is about to be deactivated.</summary>
/// <param name="Blocked">Why it cannot be done; null when it can.</param>
/// <param name="ByCustomer">Whether it is the customer who does it to what its supplier registered.</param>
public sealed record DeactivateModel(
    Integration Integration,
    IReadOnlyList<Problem> Problems,
    Problem? Blocked,
    bool ByCustomer
)
{
    /// <summary>Who used it, and when.</summary>
    public required IntegrationUse Use { get; init; }

    /// <summary>When each key last gave a token, by kid.</summary>
    public required IReadOnlyDictionary<string, DateTimeOffset> LastUses { get; init; }

    /// <summary>Of customer and supplier, where they are two and known.</summary>
    public required IReadOnlyDictionary<OrganisationId, string> Names { get; init; }

    public required DateTimeOffset Now { get; init; }
}
