using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>
/// The provider says yes to a request for one of its scopes: the access is given, and the client that was named has the
/// scope, all in one save.
/// </summary>
internal sealed class ApproveAccessRequest(
    PortvaktDb db,
    DecidedRequests requests,
    NamedClient clients,
    Grantees grantees,
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
        var found = await requests.Find(id, expected, environment, actor, cancellation);
        if (!found.Ok)
            return Outcome<AccessRequestLine>.Failed(found.Problems);
        var (request, scope) = found.Value;
        var now = clock.GetUtcNow();
        var decided = request.Decide(approved: true, reason: null, now);
        if (!decided.Ok)
            return Outcome<AccessRequestLine>.Failed(decided.Problems);
        var terms = new AccessTerms(request.LastDay);
        if (!terms.From(now).HoldsAt(now))
            return Problem.At("valid_to", Problems.AccessEndPast);
        if (!scope.Active)
            return Problem.Of(Problems.ScopeInactive, scope.Name.Value);
        // It may have ended since it asked.
        var consumer = await grantees.Find(
            request.Consumer,
            environment.Kind,
            "consumer_orgno",
            cancellation
        );
        if (!consumer.Ok)
            return Outcome<AccessRequestLine>.Failed(consumer.Problems);
        await Give(request, scope, terms, actor, now, cancellation);
        await clients.Attach(request, scope, actor, now, cancellation);
        return await requests.Save(found.Value, actor, now, cancellation);
    }

    private async Task Give(
        AccessRequest request,
        Scope scope,
        AccessTerms terms,
        Actor actor,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var former = await db.Accesses.FirstOrDefaultAsync(
            a => a.ScopeId == scope.Id && a.Consumer == request.Consumer,
            cancellation
        );
        // It may have been given past the request; those terms are the provider's last word then.
        if (former?.HoldsAt(now) == true)
            return;
        var access = ScopeAccess.Give(former, scope, request.Consumer, terms, now);
        if (former is null)
            db.Accesses.Add(access);
        db.Events.Add(AccessEvents.Granted(scope, access, actor, now));
    }
}
