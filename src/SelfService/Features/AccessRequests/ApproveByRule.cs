using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>Approves a new request that one of the provider's rules lets in.</summary>
internal sealed class ApproveByRule(
    PortvaktDb db,
    RequestedAccess requested,
    AccessRequestMail mail
)
{
    /// <summary>Whether it did; all of it is in the save that comes next. What no rule lets in waits for people.</summary>
    public async Task<bool> Handle(
        AccessRequest request,
        Scope scope,
        InstalledEnvironment environment,
        Actor consumer,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var rules = await db
            .ApprovalRules.AsNoTracking()
            .Where(r => r.ScopeId == scope.Id && r.Ended == null)
            .OrderBy(r => r.Created)
            .ToListAsync(cancellation);
        if (rules.Count == 0)
            return false;
        var asked = new AccessTerms(request.LastDay);
        var grantee = await requested.Check(request, scope, asked, environment, now, cancellation);
        if (
            !grantee.Ok
            || rules.Find(r => r.Fits(request.Consumer, grantee.Value.Unit?.Form)) is not { } rule
        )
            return false;
        var terms = asked with { LastDay = rule.LastDay(request.LastDay, now) };
        var provider = AccessRequestEvents.ByRule(scope, consumer);
        request.ApproveBy(rule, now);
        var given = await requested.Give(request, scope, terms, provider, now, cancellation);
        db.Events.AddRange(AccessRequestEvents.Decided(scope, request, provider, now));
        await mail.Approved(request, scope, given, cancellation);
        return true;
    }
}
