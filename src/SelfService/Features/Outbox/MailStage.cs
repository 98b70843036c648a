namespace Portvakt.SelfService.Features.Outbox;

/// <summary>How far a mail is that has not left.</summary>
public enum MailStage
{
    /// <summary>It waits for its turn.</summary>
    Waiting,

    /// <summary>It failed and is tried again.</summary>
    Failed,

    /// <summary>It was given up.</summary>
    SetAside,
}
