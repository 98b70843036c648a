using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Gives or takes one access in the next save, with its event and what its consumer is told.</summary>
internal sealed class GiveOrTake(PortvaktDb db, ConsumerMail mail, TimeProvider clock)
{
    /// <param name="former">What the consumer has or had; null when it never had access.</param>
    public async Task<ScopeAccess> Give(
        ScopeAccess? former,
        Scope scope,
        OrganisationId consumer,
        AccessTerms terms,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var before = former?.HoldsAt(now) == true ? AccessEvents.Facts(former) : null;
        var access = ScopeAccess.Give(former, scope, consumer, terms, now);
        if (former is null)
            db.Accesses.Add(access);
        else
            await mail.Drop(access, cancellation);
        db.Events.Add(
            before is null
                ? AccessEvents.Granted(scope, access, actor, now)
                : AccessEvents.Changed(scope, before, access, actor, now)
        );
        return access;
    }

    public async Task Take(
        Scope scope,
        ScopeAccess access,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        access.Remove(now);
        db.Events.Add(AccessEvents.Removed(scope, access, actor, now));
        await mail.Removed(scope, access, cancellation);
    }
}
