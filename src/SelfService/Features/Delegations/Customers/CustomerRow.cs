using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>A customer with each API that the supplier needs of anybody.</summary>
/// <param name="Name">Null when neither the register nor we know it.</param>
public sealed record CustomerRow(
    OrganisationId Number,
    string? Name,
    IReadOnlyList<CustomerApi> Apis
)
{
    /// <summary>Whether name or number contains what somebody searches for.</summary>
    public bool Matches(string query) =>
        (Name ?? "").Contains(query, StringComparison.OrdinalIgnoreCase)
        || Number.Value.Contains(query.Replace(" ", ""), StringComparison.Ordinal);
}
