using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>A consumer takes back what it asked for, as long as nobody has decided.</summary>
internal sealed class WithdrawAccessRequest(
    PortvaktDb db,
    AccessRequestMail mail,
    TimeProvider clock
)
{
    public async Task<Outcome<AccessRequestLine>> Handle(
        Guid id,
        VersionCheck? expected,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var (where, consumer) = (environment.Name, actor.Organisation!.Value);
        var request = await db.AccessRequests.FirstOrDefaultAsync(
            r => r.Id == id && r.Environment == where && r.Consumer == consumer,
            cancellation
        );
        if (request is null)
            return Problem.Of(Problems.NotFound);
        if (expected?.Invoke(request.Version) is { } stale)
            return stale;
        var now = clock.GetUtcNow();
        var withdrawn = request.Withdraw(now);
        if (!withdrawn.Ok)
            return Outcome<AccessRequestLine>.Failed(withdrawn.Problems);
        var scope = await db
            .Scopes.AsNoTracking()
            .FirstAsync(s => s.Id == request.ScopeId, cancellation);
        db.Events.AddRange(AccessRequestEvents.Withdrawn(scope, request, actor, now));
        await mail.Withdrawn(request, scope, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? new AccessRequestLine(request, scope.Name, scope.Owner)
            : Problem.Of(Problems.ConcurrentChange);
    }
}
