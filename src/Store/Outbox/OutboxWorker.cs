using Portvakt.Domain.Notices;

namespace Portvakt.Store.Outbox;

/// <summary>
/// Delivers due mails at least once: each is claimed before it goes and marked sent after it left, so that a crash in between
/// sends it twice with the same Message-ID rather than not at all, and two nodes never send the same one. Mails to one address
/// go in the order in which they were written.
/// </summary>
/// <param name="open">A new line to the mail server.</param>
/// <param name="lines">Most lines at once.</param>
public sealed class OutboxWorker(
    StoreConnection store,
    TimeProvider clock,
    Func<IMailLine> open,
    int lines = 4
)
{
    /// <summary>Mails that one line has claimed at a time.</summary>
    private const int Bite = 25;

    private readonly OutboxQueue queue = new(store, clock);
    private readonly ServerRest rest = new(clock);

    /// <summary>Delivers everything that is due, or stops when the server takes nothing.</summary>
    public async Task<OutboxRound> DeliverDue(CancellationToken cancellation)
    {
        var round = new OutboxRound();
        if (rest.Reason is { } still)
            return round with { ServerFault = still };
        var due = await queue.Due(cancellation);
        while (due.Count > 0 && round.ServerFault is null)
        {
            round = round.And(await Deliver(due, cancellation));
            // What was written meanwhile, and whatever waited behind those.
            due = round.ServerFault is null ? await queue.Due(cancellation) : [];
        }
        if (round.ServerFault is { } fault)
            rest.Begin(fault);
        else if (round.Sent > 0)
            rest.End();
        return round;
    }

    /// <summary>Shares the mails out by recipient, so that those to one address stay on one line and in order.</summary>
    private async Task<OutboxRound> Deliver(
        IReadOnlyList<DueMail> due,
        CancellationToken cancellation
    )
    {
        var count = Math.Clamp(due.Count / Bite, 1, lines);
        using var round = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var shares = due.GroupBy(mail => Share(mail.Recipient, count))
            .Select(share => Task.Run(() => Send([.. share], round), CancellationToken.None));
        var outcomes = await Task.WhenAll(shares);
        cancellation.ThrowIfCancellationRequested();
        return outcomes.Aggregate((a, b) => a.And(b));
    }

    private async Task<OutboxRound> Send(List<DueMail> share, CancellationTokenSource round)
    {
        await using var lane = new MailLane(queue, open(), clock);
        foreach (var bite in share.Chunk(Bite))
        {
            if (round.IsCancellationRequested)
                break;
            try
            {
                await lane.Send(bite, round.Token);
            }
            catch (OperationCanceledException) when (round.IsCancellationRequested)
            {
                break;
            }
            if (lane.Outcome.ServerFault is null)
                continue;
            await round.CancelAsync();
            break;
        }
        return lane.Outcome;
    }

    private static int Share(string recipient, int count) =>
        (int)((uint)string.GetHashCode(recipient, StringComparison.OrdinalIgnoreCase) % count);
}
