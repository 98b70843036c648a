using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>A page of a supplier's customers.</summary>
/// <param name="Rows">Those of this page, with the APIs that the filter lets through.</param>
/// <param name="Found">How many the search and the filter find.</param>
/// <param name="Total">How many there are.</param>
/// <param name="State">A word of <see cref="CustomerPages.States"/>; empty for every state.</param>
public sealed record CustomerModel(
    EnvironmentName Environment,
    IReadOnlyList<CustomerRow> Rows,
    int Found,
    int Total,
    string Query,
    string State,
    int Page,
    int Pages,
    DateTimeOffset Now
)
{
    /// <summary>The address of a page of the same search.</summary>
    public string Address(int page) =>
        $"{Links.Customers(Environment)}?q={Uri.EscapeDataString(Query)}&tilstand={State}&side={page}";
}
