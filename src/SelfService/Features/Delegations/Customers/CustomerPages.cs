using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Customers;

/// <summary>"Kunder": what each has delegated, what is waited for and what is missing.</summary>
internal static class CustomerPages
{
    public static readonly WordList<CustomerApiState> States = new(
        (CustomerApiState.Missing, "mangler"),
        (CustomerApiState.Pending, "venter"),
        (CustomerApiState.Given, "gitt")
    );

    private const int PageSize = 20;

    public static async Task<IResult> Get(
        string? q,
        string? tilstand,
        int? side,
        Visit visit,
        ListCustomers list,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var all = await list.Handle(visit.Environment, visit.Actor, cancellation);
        var query = q?.Trim() ?? "";
        var isFiltered = States.TryFind(tilstand, out var state);
        var found = all.Where(row => row.Matches(query))
            .Select(row => isFiltered ? Only(row, state) : row)
            .Where(row => row.Apis.Count > 0)
            .ToList();
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(side ?? 1, 1, pages);
        return Html.Page<CustomerPage, CustomerModel>(
            new(
                visit.Environment.Name,
                [.. found.Skip((page - 1) * PageSize).Take(PageSize)],
                found.Count,
                all.Count,
                query,
                isFiltered ? States.Of(state) : "",
                page,
                pages,
                clock.GetUtcNow()
            )
        );
    }

    private static CustomerRow Only(CustomerRow row, CustomerApiState state) =>
        row with
        {
            Apis = [.. row.Apis.Where(api => api.State == state)],
        };
}
