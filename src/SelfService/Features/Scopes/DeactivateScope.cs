using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Ends a scope without losing it or its accesses. Once more changes nothing.</summary>
internal sealed class DeactivateScope(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<Scope>> Handle(
        string name,
        VersionCheck? expected,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await db.Scopes.Own(environment, actor, name, expected, cancellation);
        if (found is not { Ok: true, Value.Active: true })
            return found;
        var now = clock.GetUtcNow();
        found.Value.Deactivate(now);
        db.Events.Add(ScopeEvents.Switched(found.Value, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? found
            : Problem.Of(Problems.ConcurrentChange);
    }
}
