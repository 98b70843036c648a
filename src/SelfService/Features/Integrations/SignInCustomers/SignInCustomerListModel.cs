using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations.SignInCustomers;

/// <summary>The tab "På vegne av" of one integration.</summary>
/// <param name="Query">What is searched for; empty for all.</param>
/// <param name="Rows">Those of this page of the list.</param>
/// <param name="Names">Of their organisations, where known.</param>
/// <param name="Blocked">Why nothing can be changed here; null when it can.</param>
public sealed record SignInCustomerListModel(
    Integration Integration,
    string Query,
    IReadOnlyList<OnBehalfOf> Rows,
    Paged Paged,
    IReadOnlyDictionary<OrganisationId, string> Names,
    Problem? Blocked
)
{
    /// <summary>The list without a query.</summary>
    public string List => Links.CustomersOf(Integration.Environment, Integration.ClientId);

    /// <summary>The address of a page of the same search.</summary>
    public string Address(int page) => Links.Page(List, page, Links.Search(Query));
}
