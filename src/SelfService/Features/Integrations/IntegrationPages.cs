using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
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
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var shown = await show.Handle(clientId, visit.Environment, visit.Actor, cancellation);
        return shown is null
            ? Gate.Page(Problem.Of(Problems.NotFound))
            : Html.Page<IntegrationPage, IntegrationModel>(
                new(
                    shown.Integration,
                    shown.Scopes,
                    shown.LastUses,
                    visit.Environment,
                    visit.Refusal(Operation.ChangeIntegration, shown.Integration),
                    clock.GetUtcNow()
                )
                {
                    Names = shown.Names,
                    EndRefusal = visit.Refusal(Operation.DeactivateIntegration),
                }
            );
    }
}
