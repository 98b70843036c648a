using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Events;

/// <summary>"Aktivitet" of one integration and of one scope: the part of the log that is about it.</summary>
internal static class ActivityPages
{
    public static async Task<IResult> OfIntegration(
        string clientId,
        [AsParameters] LogQuery query,
        Visit visit,
        PortvaktDb db,
        ShowLog show,
        CancellationToken cancellation
    )
    {
        var integration = await db
            .Integrations.AsNoTracking()
            .Own(visit.Environment, visit.Actor, clientId, cancellation);
        if (integration is null)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var place = new LogPlace(
            integration.Name,
            Links.IntegrationActivity(visit.Environment.Name, clientId)
        );
        var log = About(db, integration);
        return show.File(log, place, query, visit, cancellation)
            ?? Html.Page<ActivityPage, ActivityModel>(
                new(integration, await show.Handle(log, place, query, visit, cancellation))
            );
    }

    public static async Task<IResult> OfScope(
        Guid id,
        [AsParameters] LogQuery query,
        Visit visit,
        PortvaktDb db,
        ShowLog show,
        CancellationToken cancellation
    )
    {
        var (environment, owner) = (visit.Environment.Name, visit.Organisation);
        var scope = await db
            .Scopes.AsNoTracking()
            .FirstOrDefaultAsync(
                s => s.Id == id && s.Environment == environment && s.Owner == owner,
                cancellation
            );
        if (scope is null)
            return Gate.Page(Problem.Of(Problems.NotFound));
        var name = scope.Name.Value;
        var place = new LogPlace(
            LogTexts.ActivityOf.With(name),
            Links.ScopeActivity(environment, id)
        )
        {
            Crumbs =
            [
                new(LogTexts.Scopes, Links.Scopes(environment), false, []),
                new(Text.Same(name), Links.Scope(environment, id), false, []),
            ],
        };
        var log = db.Events.Where(e =>
            e.Subject == name && e.Environment == environment.Value && e.Organisation == owner
        );
        return show.File(log, place, query, visit, cancellation)
            ?? Html.Page<LogPage, LogModel>(
                await show.Handle(log, place, query, visit, cancellation)
            );
    }

    /// <summary>
    /// Events name an integration by its client id, or stand for one of its keys and name it among their facts. They lie in
    /// the log of whoever did it, who is one of its two parties.
    /// </summary>
    private static IQueryable<Event> About(PortvaktDb db, Integration integration)
    {
        var (owner, keeper) = (integration.Owner, integration.Keeper);
        var environment = integration.Environment.Value;
        return db
            .Events.Where(e =>
                (e.Organisation == owner || e.Organisation == keeper)
                && e.Environment == environment
            )
            .About(integration.ClientId);
    }
}
