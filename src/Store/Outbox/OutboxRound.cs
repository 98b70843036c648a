namespace Portvakt.Store.Outbox;

/// <summary>What came of delivering.</summary>
/// <param name="Later">Mails that failed and are tried again.</param>
/// <param name="SetAside">Mails that were given up.</param>
/// <param name="ServerFault">Why the server takes nothing; null when it does.</param>
public sealed record OutboxRound(
    int Sent = 0,
    int Later = 0,
    int SetAside = 0,
    string? ServerFault = null
)
{
    internal OutboxRound And(OutboxRound other) =>
        new(
            Sent + other.Sent,
            Later + other.Later,
            SetAside + other.SetAside,
            ServerFault ?? other.ServerFault
        );
}
