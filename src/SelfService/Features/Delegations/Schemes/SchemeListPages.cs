using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Delegations.Schemes;

/// <summary>"Delegeringsordninger": what the organisation has bundled.</summary>
internal static class SchemeListPages
{
    public static async Task<IResult> Get(
        Visit visit,
        OwnSchemes own,
        SchemeReader reader,
        CancellationToken cancellation
    )
    {
        var environment = visit.Environment;
        var scopes = await reader.Delegable(environment, visit.Organisation, cancellation);
        return Html.Page<SchemeListPage, SchemeListModel>(
            new(
                environment.Name,
                await own.List(environment, visit.Actor, cancellation),
                scopes.Count > 0,
                visit.Refusal(Operation.ChangeSchemes)
            )
        );
    }
}
