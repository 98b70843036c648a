namespace Portvakt.Domain.Notices;

/// <summary>
/// A connection to the mail server that is opened when the first mail goes and kept for the following ones; one mail at a
/// time.
/// </summary>
public interface IMailLine : IAsyncDisposable
{
    /// <summary>Hands one mail over. What the server says, or that it says nothing, comes back; nothing is thrown but cancellation.</summary>
    Task<MailAnswer> Send(OutgoingMail mail, CancellationToken cancellation);
}
