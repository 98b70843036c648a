using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Casework;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>Adds to the thread of a case, and tells the other side by mail that it has the word.</summary>
internal sealed class SpeakInCase(PortvaktDb db, CaseMail mail, TimeProvider clock)
{
    public async Task<Outcome<Case>> Handle(
        Case about,
        CaseSide side,
        string? text,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var said = about.Say(side, actor.PersonId, text, now);
        if (!said.Ok)
            return Outcome<Case>.Failed(said.Problems);
        var asked = side == CaseSide.Decider;
        db.Events.Add(
            CaseEvents.Of(asked ? EventType.CaseAsked : EventType.CaseAnswered, about, actor, now)
        );
        if (asked)
            await mail.Asked(about, now, cancellation);
        else
            await mail.Answered(about, now, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? about
            : Problem.Of(Problems.ConcurrentChange);
    }
}
