using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Casework;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>Whoever asked takes it back.</summary>
internal sealed class WithdrawCase(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<Case>> Handle(Case about, Actor actor, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var withdrawn = about.Withdraw(now);
        if (!withdrawn.Ok)
            return withdrawn;
        db.Events.Add(CaseEvents.Of(EventType.CaseWithdrawn, about, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? about
            : Problem.Of(Problems.ConcurrentChange);
    }
}
