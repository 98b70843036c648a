using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>Lists the requests of one side: those that wait first, then the newest.</summary>
internal sealed class ListRequests(PortvaktDb db)
{
    /// <summary>Most that a page of the list shows.</summary>
    public const int PageSize = 25;

    /// <summary>Those that the organisation is asked, or those that it asked.</summary>
    public async Task<RequestList> Handle(
        RequestSide side,
        RequestFilter filter,
        int? page,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var all = Of(side, environment, actor);
        var waiting = await all.CountAsync(
            a => a.Request.State == AccessRequestState.Requested,
            cancellation
        );
        var fitting = all;
        if (filter.State is { } state)
            fitting = fitting.Where(a => a.Request.State == state);
        if (filter.Scope.Length > 0)
        {
            // Names are one text each in the database and short lists; what is within them is looked at here.
            var scopes = await all.Select(a => a.Scope.Name).Distinct().ToListAsync(cancellation);
            var named = scopes.FindAll(n =>
                n.Value.Contains(filter.Scope, StringComparison.OrdinalIgnoreCase)
            );
            fitting = fitting.Where(a => named.Contains(a.Scope.Name));
        }
        var total = await fitting.CountAsync(cancellation);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page ?? 1, 1, pages);
        var found = await fitting
            .OrderBy(a => a.Request.State == AccessRequestState.Requested ? 0 : 1)
            .ThenByDescending(a => a.Request.Created)
            .ThenBy(a => a.Request.Id)
            .Skip((shown - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(cancellation);
        return new RequestList(
            await Rows(found, side, cancellation),
            total,
            waiting,
            total > 0 || await all.AnyAsync(cancellation),
            shown,
            pages
        );
    }

    /// <summary>One of them; null for one of others.</summary>
    public async Task<RequestRow?> Find(
        RequestSide side,
        Guid id,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await Of(side, environment, actor)
            .Where(a => a.Request.Id == id)
            .ToListAsync(cancellation);
        return (await Rows(found, side, cancellation)).SingleOrDefault();
    }

    private IQueryable<JoinedRequest> Of(
        RequestSide side,
        InstalledEnvironment environment,
        Actor actor
    )
    {
        var (name, organisation) = (environment.Name, actor.Organisation);
        var asked =
            from request in db.AccessRequests.AsNoTracking()
            where request.Environment == name
            from scope in db.Scopes.AsNoTracking().Where(s => s.Id == request.ScopeId)
            select new { request, scope };
        return (
            side == RequestSide.Provider
                ? asked.Where(a => a.scope.Owner == organisation)
                : asked.Where(a => a.request.Consumer == organisation)
        ).Select(a => new JoinedRequest { Request = a.request, Scope = a.scope });
    }

    private async Task<IReadOnlyList<RequestRow>> Rows(
        List<JoinedRequest> found,
        RequestSide side,
        CancellationToken cancellation
    )
    {
        OrganisationId Other(JoinedRequest a) =>
            side == RequestSide.Provider ? a.Request.Consumer : a.Scope.Owner;
        var names = await db.NamesOf([.. found.Select(Other).Distinct()], cancellation);
        return
        [
            .. found.Select(a => new RequestRow(
                a.Request,
                a.Scope,
                Other(a),
                names.GetValueOrDefault(Other(a))
            )),
        ];
    }
}
