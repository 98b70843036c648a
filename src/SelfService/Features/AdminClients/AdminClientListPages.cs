using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.AdminClients;

/// <summary>Who administers by the self-service API, and in which environment.</summary>
internal static class AdminClientListPages
{
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
        var (rows, paged) = await find.Handle(query, environment?.Name, side, cancellation);
        return Html.Page<AdminClientListPage, AdminClientListModel>(
            new(landscape, query, environment?.Name.Value ?? "", rows, paged)
        );
    }
}
