using Portvakt.Domain.Basics;

namespace Portvakt.Server.Trial;

/// <summary>A made-up organisation of the demo.</summary>
/// <param name="Number">Nine digits of the synthetic 2 or 3 series.</param>
/// <param name="Domain">Its e-mail domain; empty for a sub unit.</param>
/// <param name="Prefix">The prefix that it owns; null for those that offer nothing.</param>
internal sealed record DemoOrganisation(
    string Number,
    string Name,
    string Form,
    string Domain = "",
    string? Prefix = null,
    OrganisationId? Parent = null,
    bool SignedTerms = true
)
{
    public OrganisationId Id { get; } = OrganisationId.Of($"{OrganisationId.Norway}:{Number}");
}
