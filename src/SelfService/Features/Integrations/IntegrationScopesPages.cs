using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>The tab "Scopes": what an integration may ask for, and whether it gets it.</summary>
internal static class IntegrationScopesPages
{
    public static async Task<IResult> Get(
        string clientId,
        Visit visit,
        ShowIntegration show,
        CancellationToken cancellation
    )
    {
        var environment = visit.Environment;
        return await show.Handle(clientId, environment, visit.Actor, cancellation) is { } shown
            ? Html.Page<IntegrationScopesPage, IntegrationScopesModel>(
                new(
                    shown.Integration,
                    shown.Scopes,
                    environment,
                    visit.Refusal(Operation.ChangeIntegration, shown.Integration),
                    shown.Integration.Keeper == visit.Actor.Organisation
                )
            )
            : Gate.Page(Problem.Of(Problems.NotFound));
    }
}
