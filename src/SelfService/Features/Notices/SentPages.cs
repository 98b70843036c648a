using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>
/// The record of notices: of the organisation, of an environment, and of one integration. What was told of production is
/// read where its rules hold.
/// </summary>
internal static class SentPages
{
    public static async Task<IResult> Organisation(
        int? side,
        Visit visit,
        ListSent list,
        Landscape landscape,
        CancellationToken cancellation
    )
    {
        var owner = visit.Organisation;
        var productions = landscape.Environments.Where(e => e.IsProd).ToList();
        var apart = productions.ConvertAll(e => (EnvironmentName?)e.Name);
        return Page(
            await list.Handle(
                new SentPlace(null, null, productions),
                n => n.Owner == owner && !apart.Contains(n.Environment),
                side,
                cancellation
            )
        );
    }

    public static async Task<IResult> InEnvironment(
        int? side,
        Visit visit,
        ListSent list,
        CancellationToken cancellation
    )
    {
        var (owner, environment) = (visit.Organisation, visit.Environment.Name);
        return Page(
            await list.Handle(
                new SentPlace(null, visit.Environment, []),
                n => n.Owner == owner && n.Environment == environment,
                side,
                cancellation
            )
        );
    }

    public static async Task<IResult> Integration(
        string clientId,
        int? side,
        Visit visit,
        PortvaktDb db,
        ListSent list,
        CancellationToken cancellation
    )
    {
        var integration = await db
            .Integrations.AsNoTracking()
            .Own(visit.Environment, visit.Actor, clientId, cancellation);
        if (integration is null)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var (id, owner) = (integration.Id, visit.Organisation);
        return Page(
            await list.Handle(
                new SentPlace(integration, visit.Environment, []),
                n => n.IntegrationId == id && n.Owner == owner,
                side,
                cancellation
            )
        );
    }

    private static IResult Page(SentModel model) => Html.Page<SentPage, SentModel>(model);
}
