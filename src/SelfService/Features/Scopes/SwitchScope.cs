using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>
/// Ends a scope without losing it or its accesses, or lets it work again; its consumers are told. Once more changes
/// nothing.
/// </summary>
internal sealed class SwitchScope(PortvaktDb db, ConsumerMail mail, TimeProvider clock)
{
    public async Task<Outcome<Scope>> Handle(
        string name,
        bool active,
        VersionCheck? expected,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var found = await db.Scopes.Own(environment, actor, name, expected, cancellation);
        if (!found.Ok || found.Value.Active == active)
            return found;
        await Carry(found.Value, active, actor, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? found
            : Problem.Of(Problems.ConcurrentChange);
    }

    /// <summary>Adds it to the next save; null, and what it is already, change nothing.</summary>
    public async Task Carry(Scope scope, bool? active, Actor actor, CancellationToken cancellation)
    {
        if (active is null || active == scope.Active)
            return;
        var now = clock.GetUtcNow();
        if (active.Value)
            scope.Reactivate(now);
        else
            scope.Deactivate(now);
        db.Events.Add(ScopeEvents.Switched(scope, actor, now));
        await mail.Switched(scope, cancellation);
    }
}
