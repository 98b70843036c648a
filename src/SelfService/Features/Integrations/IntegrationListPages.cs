using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>"Integrasjoner" in one environment, as a page and as a file.</summary>
internal static class IntegrationListPages
{
    public static async Task<IResult> File(
        HttpContext http,
        Visit visit,
        ExportIntegrations export,
        CancellationToken cancellation
    )
    {
        var filter = IntegrationFilter.Read(http.Request);
        var rows = await export.Handle(filter, visit.Environment, visit.Actor, cancellation);
        return IntegrationFile.Of(rows, visit.Environment.Name, visit.Actor.Language);
    }

    public static async Task<IResult> Get(
        HttpContext http,
        Visit visit,
        FindIntegrations find,
        int? side,
        CancellationToken cancellation
    )
    {
        var filter = IntegrationFilter.Read(http.Request);
        var found = await find.Handle(filter, side, visit.Environment, visit.Actor, cancellation);
        return Html.Page<IntegrationListPage, IntegrationListModel>(
            new(visit.Environment.Name, filter, found, visit.Refusal(Operation.CreateIntegration))
        );
    }
}
