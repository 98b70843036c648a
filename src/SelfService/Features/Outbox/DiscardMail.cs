using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Outbox;

/// <summary>Drops a mail that nobody is to get any more.</summary>
internal sealed class DiscardMail(PortvaktDb db, TimeProvider clock)
{
    public async Task<Outcome<OutgoingMail>> Handle(
        Guid id,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await FindMail.In(db, id, cancellation) is not { } mail)
            return Problem.Of(Problems.NotFound);
        var now = clock.GetUtcNow();
        mail.Discard(now);
        db.Events.Add(Event.Of(EventType.MailDiscarded, actor, now, mail.Id.ToString()));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? mail
            : Problem.Of(Problems.ConcurrentChange);
    }
}
