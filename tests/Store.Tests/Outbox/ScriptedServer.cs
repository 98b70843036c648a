using System.Collections.Concurrent;
using Portvakt.Domain.Notices;

namespace Portvakt.Store.Tests.Outbox;

/// <summary>A mail server in memory that answers as it is told; it notes who was written to, in order.</summary>
internal sealed class ScriptedServer
{
    private int lines;

    /// <summary>What it says to a mail; taken unless told otherwise.</summary>
    public Func<OutgoingMail, Task<MailAnswer>> Answer { get; set; } =
        _ => Task.FromResult(MailAnswer.Taken);

    /// <summary>Every mail that it was offered.</summary>
    public ConcurrentQueue<OutgoingMail> Offered { get; } = new();

    /// <summary>The subjects of those that it took.</summary>
    public ConcurrentQueue<string> Taken { get; } = new();

    /// <summary>How many lines were opened that carried something.</summary>
    public int Lines => lines;

    public IMailLine Open() => new Line(this);

    /// <summary>Says <paramref name="verdict"/> to mails to an address.</summary>
    public void Says(MailVerdict verdict, string recipient) =>
        Answer = mail =>
            Task.FromResult(
                mail.Recipient == recipient ? MailAnswer.Of(verdict, "so it is") : MailAnswer.Taken
            );

    /// <summary>Says <paramref name="verdict"/> to all mails.</summary>
    public void Says(MailVerdict verdict) =>
        Answer = _ => Task.FromResult(MailAnswer.Of(verdict, "so it is"));

    private sealed class Line(ScriptedServer server) : IMailLine
    {
        private bool isUsed;

        public async Task<MailAnswer> Send(OutgoingMail mail, CancellationToken cancellation)
        {
            if (!isUsed)
                Interlocked.Increment(ref server.lines);
            isUsed = true;
            server.Offered.Enqueue(mail);
            var answer = await server.Answer(mail);
            if (answer.Verdict == MailVerdict.Taken)
                server.Taken.Enqueue(mail.Subject);
            return answer;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
