using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>"Integrasjoner" in one environment.</summary>
internal static class IntegrationListPages
{
    private const int PageSize = 50;

    public static async Task<IResult> Get(
        Visit visit,
        FindIntegrations find,
        TimeProvider clock,
        string? q,
        int? side,
        CancellationToken cancellation
    )
    {
        var found = await find.Handle(q, visit.Environment, visit.Actor, cancellation);
        var pages = Math.Max(1, (found.Rows.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(side ?? 1, 1, pages);
        return Html.Page<IntegrationListPage, IntegrationListModel>(
            new(
                visit.Environment.Name,
                q?.Trim() ?? "",
                found,
                [.. found.Rows.Skip((page - 1) * PageSize).Take(PageSize)],
                page,
                pages,
                visit.Refusal(Operation.CreateIntegration),
                clock.GetUtcNow()
            )
        );
    }
}
