using Portvakt.Domain.Notices;

namespace Portvakt.Store.Outbox;

/// <summary>One line to the server, and the mails that go over it one after the other.</summary>
internal sealed class MailLane(OutboxQueue queue, IMailLine line, TimeProvider clock)
    : IAsyncDisposable
{
    /// <summary>So many connections that break one after the other are the server's fault, not the mails'.</summary>
    private const int MostBroken = 3;

    /// <summary>Those to one address wait behind the first of them that does not go.</summary>
    private readonly HashSet<string> held = new(StringComparer.OrdinalIgnoreCase);

    private int broken;

    public OutboxRound Outcome { get; private set; } = new();

    /// <summary>Claims these and sends them in this order; gives back those that it does not come to.</summary>
    public async Task Send(IReadOnlyList<DueMail> due, CancellationToken cancellation)
    {
        var claimed = await queue.Claim(due, cancellation);
        var left = claimed.ToDictionary(mail => mail.Id);
        foreach (var mail in due.Where(mail => !left.ContainsKey(mail.Id)))
            held.Add(mail.Recipient);
        try
        {
            foreach (var mail in claimed)
            {
                if (held.Contains(mail.Recipient))
                    continue;
                cancellation.ThrowIfCancellationRequested();
                if (await Deliver(mail, cancellation))
                    left.Remove(mail.Id);
                if (Outcome.ServerFault is not null)
                    return;
            }
        }
        finally
        {
            foreach (var mail in left.Values)
                await queue.GiveBack(mail);
        }
    }

    public ValueTask DisposeAsync() => line.DisposeAsync();

    /// <summary>Whether something came of it, good or bad.</summary>
    private async Task<bool> Deliver(OutgoingMail mail, CancellationToken cancellation)
    {
        if (!await queue.StillOurs(mail, cancellation))
        {
            held.Add(mail.Recipient);
            return false;
        }
        var answer = await line.Send(mail, cancellation);
        if (answer.Verdict == MailVerdict.ServerDown)
        {
            Outcome = Outcome with { ServerFault = answer.Reason };
            return false;
        }
        await Note(mail, answer);
        if (mail.Sent is null && mail.SetAside is null)
            held.Add(mail.Recipient);
        return true;
    }

    private async Task Note(OutgoingMail mail, MailAnswer answer)
    {
        var now = clock.GetUtcNow();
        broken = answer.Verdict == MailVerdict.Broken ? broken + 1 : 0;
        if (answer.Verdict == MailVerdict.Taken)
            mail.MarkSent(now);
        else if (answer.Verdict == MailVerdict.Never)
            mail.GiveUp(answer.Reason, now);
        else
            mail.MarkFailed(answer.Reason, now);
        // It left, so it is marked even when this process is told to stop.
        await queue.Write(mail);
        Outcome = Outcome.And(
            new(
                mail.Sent is null ? 0 : 1,
                mail.Sent is null && mail.SetAside is null ? 1 : 0,
                mail.SetAside is null ? 0 : 1,
                broken < MostBroken ? null : answer.Reason
            )
        );
    }
}
