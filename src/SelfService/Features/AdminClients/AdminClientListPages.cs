using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>Who administers by the self-service API, and in which environment.</summary>
internal static class AdminClientListPages
{
    private const int PageSize = 50;

    public static async Task<IResult> Get(
        FindAdminClients find,
        Landscape landscape,
        string? q,
        string? miljo,
        int? side,
        CancellationToken cancellation
    )
    {
        var query = q?.Trim() ?? "";
        var environment = landscape.Find(miljo);
        var found = await find.Handle(query, environment?.Name, cancellation);
        var pages = Math.Max(1, (found.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(side ?? 1, 1, pages);
        return Html.Page<AdminClientListPage, AdminClientListModel>(
            new(
                landscape,
                query,
                environment?.Name.Value ?? "",
                [.. found.Skip((page - 1) * PageSize).Take(PageSize)],
                found.Count,
                page,
                pages
            )
        );
    }
}
