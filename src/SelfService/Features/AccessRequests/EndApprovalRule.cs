using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>A provider takes one of its rules out of use; the accesses that it gave stay.</summary>
internal sealed class EndApprovalRule(PortvaktDb db, OwnApprovalRules rules, TimeProvider clock)
{
    public async Task<Outcome<RuleRow>> Handle(
        Guid id,
        VersionCheck? expected,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await rules.Find(id, environment, actor, cancellation);
        if (found is null)
            return Problem.Of(Problems.NotFound);
        if (expected?.Invoke(found.Rule.Version) is { } stale)
            return stale;
        var now = clock.GetUtcNow();
        db.Attach(found.Rule);
        found.Rule.End(now);
        db.Events.Add(Domain.Scopes.ApprovalRuleEvents.Ended(found.Scope, found.Rule, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? found
            : Problem.Of(Problems.ConcurrentChange);
    }
}
