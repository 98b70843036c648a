using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Casework;

/// <summary>Opens cases of every kind: number, event, and the mails to the one who asks and to those who decide.</summary>
public sealed class OpenCase(PortvaktDb db, CaseMail mail, TimeProvider clock)
{
    /// <summary>
    /// The new case; a problem when the same is asked for in another that is still open, <paramref name="same"/> telling
    /// which wishes are the same.
    /// </summary>
    public async Task<Outcome<Case>> Handle(
        NewCase asked,
        Func<Case, bool> same,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await FindOpen(asked, same, cancellation) is { } earlier)
            return Problem.Of(Problems.CaseOpenAlready, earlier.Number);
        var now = clock.GetUtcNow();
        var opened = Case.Open(
            await Draw(cancellation),
            asked.Kind,
            asked.Environment,
            asked.Organisation,
            asked.Requester,
            asked.Wish,
            now
        );
        if (PlainText.Optional(asked.Message) is { } words)
        {
            var said = opened.Say(CaseSide.Requester, asked.Requester.PersonId, words, now);
            if (!said.Ok)
                return Outcome<Case>.Failed(said.Problems);
        }
        db.Cases.Add(opened);
        db.Events.Add(CaseEvents.Of(EventType.CaseOpened, opened, actor, now));
        await mail.Opened(opened, now, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? opened
            : Problem.Of(Problems.ConcurrentChange);
    }

    /// <summary>An open case of the same kind, about the same organisation and environment.</summary>
    public async Task<Case?> FindOpen(
        NewCase asked,
        Func<Case, bool> same,
        CancellationToken cancellation
    )
    {
        var open = await db
            .Cases.Where(c => c.Organisation == asked.Organisation && c.Kind == asked.Kind)
            .Where(c => c.Environment == asked.Environment)
            .Where(c =>
                c.State == CaseState.Open
                || c.State == CaseState.Waiting
                || c.State == CaseState.Answered
            )
            .ToListAsync(cancellation);
        return open.Find(c => same(c));
    }

    private async Task<CaseNumber> Draw(CancellationToken cancellation)
    {
        CaseNumber number;
        do number = CaseNumber.Of(RandomNumberGenerator.GetInt32(CaseNumber.Least, CaseNumber.End));
        while (await db.Cases.AnyAsync(c => c.Number == number, cancellation));
        return number;
    }
}
