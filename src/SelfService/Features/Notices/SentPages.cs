using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
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
    public static Task<IResult> Organisation(
        int? side,
        Visit visit,
        PortvaktDb db,
        ListSent list,
        Landscape landscape,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var owner = visit.Organisation;
        var productions = landscape.Environments.Where(e => e.IsProd).ToList();
        var apart = productions.ConvertAll(e => (EnvironmentName?)e.Name);
        return Show(
            new SentPlace(null, null, productions),
            db.Notices.Where(n => n.Owner == owner && !apart.Contains(n.Environment)),
            side,
            list,
            clock,
            cancellation
        );
    }

    public static Task<IResult> InEnvironment(
        int? side,
        Visit visit,
        PortvaktDb db,
        ListSent list,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var (owner, environment) = (visit.Organisation, visit.Environment.Name);
        return Show(
            new SentPlace(null, visit.Environment, []),
            db.Notices.Where(n => n.Owner == owner && n.Environment == environment),
            side,
            list,
            clock,
            cancellation
        );
    }

    public static async Task<IResult> Integration(
        string clientId,
        int? side,
        Visit visit,
        PortvaktDb db,
        ListSent list,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var integration = await db
            .Integrations.AsNoTracking()
            .Own(visit.Environment, visit.Actor, clientId, cancellation);
        if (integration is null)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var (id, owner) = (integration.Id, visit.Organisation);
        return await Show(
            new SentPlace(integration, visit.Environment, []),
            db.Notices.Where(n => n.IntegrationId == id && n.Owner == owner),
            side,
            list,
            clock,
            cancellation
        );
    }

    private static async Task<IResult> Show(
        SentPlace place,
        IQueryable<Notice> about,
        int? side,
        ListSent list,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var page = Math.Clamp(side ?? 1, 1, 100_000);
        var rows = await list.Handle(about, page, cancellation);
        return Html.Page<SentPage, SentModel>(
            new(
                place,
                [.. rows.Take(ListSent.PageSize)],
                page,
                rows.Count > ListSent.PageSize,
                clock.GetUtcNow()
            )
        );
    }
}
