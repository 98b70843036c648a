using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Outbox;

/// <summary>Lets mails go again that failed or were given up.</summary>
internal sealed class RetryMails(PortvaktDb db, TimeProvider clock)
{
    /// <summary>Most that are taken up together.</summary>
    private const int Most = 500;

    public async Task<Outcome<int>> One(Guid id, Actor actor, CancellationToken cancellation)
    {
        if (await FindMail.In(db, id, cancellation) is not { } mail)
            return Problem.Of(Problems.NotFound);
        return await Save([mail], mail.Id.ToString(), actor, cancellation);
    }

    /// <summary>All that were given up; gives how many.</summary>
    public async Task<Outcome<int>> All(Actor actor, CancellationToken cancellation)
    {
        var mails = await OutboxFilter
            .Of(db.OutgoingMails, MailStage.SetAside)
            .OrderBy(m => m.Id)
            .Take(Most)
            .ToListAsync(cancellation);
        var count = mails.Count.ToString(CultureInfo.InvariantCulture);
        return mails.Count == 0 ? 0 : await Save(mails, count, actor, cancellation);
    }

    private async Task<Outcome<int>> Save(
        IReadOnlyList<OutgoingMail> mails,
        string subject,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        foreach (var mail in mails)
            mail.TryAgain(now);
        db.Events.Add(Event.Of(EventType.MailRetried, actor, now, subject));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? mails.Count
            : Problem.Of(Problems.ConcurrentChange);
    }
}
