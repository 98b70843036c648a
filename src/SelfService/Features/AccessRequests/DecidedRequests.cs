using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>A request, and the scope that it is for.</summary>
internal sealed record AskedScope(AccessRequest Request, Scope Scope);

/// <summary>What saying yes and saying no have in common.</summary>
internal sealed class DecidedRequests(PortvaktDb db)
{
    /// <summary>A request for a scope of the actor's own; others' look like none.</summary>
    public async Task<Outcome<AskedScope>> Find(
        Guid id,
        VersionCheck? expected,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var (where, owner) = (environment.Name, actor.Organisation);
        var request = await db.AccessRequests.FirstOrDefaultAsync(
            r => r.Id == id && r.Environment == where,
            cancellation
        );
        if (request is null)
            return Problem.Of(Problems.NotFound);
        var scope = await db
            .Scopes.AsNoTracking()
            .FirstOrDefaultAsync(s => s.Id == request.ScopeId && s.Owner == owner, cancellation);
        if (scope is null)
            return Problem.Of(Problems.NotFound);
        return expected?.Invoke(request.Version) is { } stale
            ? stale
            : new AskedScope(request, scope);
    }

    /// <summary>Notes the decision in both logs, and saves it with all that hangs on it.</summary>
    public async Task<Outcome<AccessRequestLine>> Save(
        AskedScope asked,
        Actor actor,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var (request, scope) = asked;
        db.Events.AddRange(AccessRequestEvents.Decided(scope, request, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? new AccessRequestLine(request, scope.Name, scope.Owner)
            : Problem.Of(Problems.ConcurrentChange);
    }
}
