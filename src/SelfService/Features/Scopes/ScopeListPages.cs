using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>"Mine API": the organisation's own scopes in one environment.</summary>
internal static class ScopeListPages
{
    private const int PageSize = 50;

    public static async Task<IResult> Get(
        Visit visit,
        ListScopes list,
        TimeProvider clock,
        string? q,
        string? prefiks,
        string? sorter,
        string? deaktiverte,
        int? side,
        CancellationToken cancellation
    )
    {
        var (environment, owner) = (visit.Environment.Name, visit.Organisation);
        var filter = ScopeFilter.Read(q, prefiks, sorter, deaktiverte);
        var found = await list.Handle(filter, environment, owner, cancellation);
        var pages = Math.Max(1, (found.Rows.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(side ?? 1, 1, pages);
        return Html.Page<ScopeListPage, ScopeListModel>(
            new(environment, filter, found, clock.GetUtcNow())
            {
                Rows = [.. found.Rows.Skip((page - 1) * PageSize).Take(PageSize)],
                Page = page,
                Pages = pages,
                Refusal = visit.Refusal(Operation.CreateScope),
            }
        );
    }
}
