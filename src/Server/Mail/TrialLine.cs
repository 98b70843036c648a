using Portvakt.Domain.Notices;

namespace Portvakt.Server.Mail;

/// <summary>Takes every mail and sends none: /dev/mail shows the rows.</summary>
internal sealed class TrialLine : IMailLine
{
    public Task<MailAnswer> Send(OutgoingMail mail, CancellationToken cancellation) =>
        Task.FromResult(MailAnswer.Taken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
