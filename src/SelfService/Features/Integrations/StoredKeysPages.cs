using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>The receipt after "Legg til": the keys as they are stored, for checking.</summary>
internal static class StoredKeysPages
{
    public static async Task<IResult> Get(
        string clientId,
        string[] kid,
        Visit visit,
        ShowIntegration show,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var integration = await show.Find(clientId, visit.Environment, visit.Actor, cancellation);
        var added = integration?.Keys.Where(key => kid.Contains(key.Kid)).ToList() ?? [];
        return integration is null || added.Count == 0
            ? Gate.Page(Problem.Of(Problems.NotFound))
            : Html.Page<StoredKeysPage, StoredKeysModel>(
                new(integration, added, clock.GetUtcNow())
            );
    }
}
