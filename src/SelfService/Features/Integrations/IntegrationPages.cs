using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>The page of one integration.</summary>
internal static class IntegrationPages
{
    public static async Task<IResult> Get(
        string clientId,
        Visit visit,
        ShowIntegration show,
        FindUse use,
        FindTwins twins,
        Landscape landscape,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var (environment, actor) = (visit.Environment, visit.Actor);
        if (await show.Handle(clientId, environment, actor, cancellation) is not { } shown)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var integration = shown.Integration;
        var others = await twins.Of(integration, actor, cancellation);
        return Html.Page<IntegrationPage, IntegrationModel>(
            new(
                integration,
                shown.Scopes,
                environment,
                visit.Refusal(Operation.ChangeIntegration, integration),
                clock.GetUtcNow()
            )
            {
                Names = shown.Names,
                CanEnd = integration.CanBeEndedBy(actor.Organisation),
                EndRefusal = visit.Refusal(Operation.DeactivateIntegration),
                WakeRefusal = ReactivatePages.Refusal(visit, integration),
                Use = await use.Of(integration, cancellation),
                Twins = others,
                Targets = Targets(integration, others, visit, landscape),
            }
        );
    }

    /// <summary>From a test environment, by its keeper, once.</summary>
    private static IReadOnlyList<InstalledEnvironment> Targets(
        Integration integration,
        IReadOnlyList<Twin> others,
        Visit visit,
        Landscape landscape
    ) =>
        visit.Environment.IsProd || integration.Keeper != visit.Actor.Organisation
            ? []
            :
            [
                .. landscape.Environments.Where(e =>
                    e.IsProd && others.All(twin => twin.Environment.Name != e.Name)
                ),
            ];
}
