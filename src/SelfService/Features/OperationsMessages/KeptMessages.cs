using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Operations;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.OperationsMessages;

/// <summary>Publishes, changes, ends and withdraws operations messages; what is saved is on every page at once.</summary>
internal sealed class KeptMessages(
    PortvaktDb db,
    OperationsMail mail,
    OperationsBoard board,
    TimeProvider clock
)
{
    public const int PageSize = 50;

    public async Task<IReadOnlyList<OperationsMessage>> Newest(CancellationToken cancellation) =>
        await db
            .OperationsMessages.AsNoTracking()
            .OrderByDescending(m => m.From)
            .Take(PageSize)
            .ToListAsync(cancellation);

    public Task<OperationsMessage?> Find(Guid id, CancellationToken cancellation) =>
        db.OperationsMessages.FirstOrDefaultAsync(m => m.Id == id, cancellation);

    /// <param name="byMail">Whether the notification points are told by mail too.</param>
    public async Task<Outcome<OperationsMessage>> Publish(
        OperationsMessageInput typed,
        bool byMail,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var read = OperationsMessageDraft.Read(typed, now);
        if (!read.Ok)
            return Outcome<OperationsMessage>.Failed(read.Problems);
        var draft = read.Value;
        var message = OperationsMessage.Create(
            draft.Kind,
            draft.Title,
            draft.Body,
            draft.From,
            draft.To,
            now
        );
        db.OperationsMessages.Add(message);
        if (byMail)
            await mail.Add(message, now, cancellation);
        return await Save(message, EventType.OperationsPublished, null, actor, now, cancellation);
    }

    /// <param name="byMail">Whether the notification points are told by mail too.</param>
    public async Task<Outcome<OperationsMessage>> Change(
        OperationsMessage message,
        OperationsMessageInput typed,
        bool byMail,
        VersionCheck expected,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        if (expected(message.Version) is { } stale)
            return stale;
        if (message.Withdrawn is not null)
            return Problem.Of(Problems.OperationsNotStanding);
        var read = OperationsMessageDraft.Read(typed, message.From);
        if (!read.Ok)
            return Outcome<OperationsMessage>.Failed(read.Problems);
        var (before, draft) = (Facts(message), read.Value);
        message.Write(draft.Kind, draft.Title, draft.Body, draft.From, draft.To, now);
        if (byMail)
            await mail.Add(message, now, cancellation);
        return await Save(message, EventType.OperationsChanged, before, actor, now, cancellation);
    }

    /// <summary>What is the case now is over.</summary>
    public async Task<Outcome<OperationsMessage>> End(
        OperationsMessage message,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        if (!message.IsOngoingAt(now))
            return Problem.Of(Problems.OperationsNotStanding);
        var before = Facts(message);
        message.End(now);
        return await Save(message, EventType.OperationsChanged, before, actor, now, cancellation);
    }

    /// <summary>It is taken back, as if it had not been said.</summary>
    public async Task<Outcome<OperationsMessage>> Withdraw(
        OperationsMessage message,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        if (message.Withdrawn is not null)
            return Problem.Of(Problems.OperationsNotStanding);
        var before = Facts(message);
        message.Withdraw(now);
        return await Save(message, EventType.OperationsWithdrawn, before, actor, now, cancellation);
    }

    private async Task<Outcome<OperationsMessage>> Save(
        OperationsMessage message,
        string type,
        string? before,
        Actor actor,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var after = type == EventType.OperationsWithdrawn ? null : Facts(message);
        db.Events.Add(
            Event.Of(type, actor, now, message.Title.Default, before: before, after: after)
        );
        if (await db.TrySave(cancellation) != SaveResult.Saved)
            return Problem.Of(Problems.ConcurrentChange);
        await board.Read(cancellation);
        return message;
    }

    private static string Facts(OperationsMessage message) =>
        JsonSerializer.Serialize(
            new
            {
                id = message.Id,
                kind = message.Kind.ToString(),
                title = message.Title.Default,
                text = message.Body.Default,
                from = message.From,
                to = message.To,
            }
        );
}
