using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What the service desk did with the service itself. Each field has the name of its type of event.</summary>
internal static class OperationEventWords
{
    public static readonly Text JobRequested = new(
        "Jobben {0} ble bedt om å kjøre",
        "Jobben {0} vart beden om å køyre",
        "The job {0} was asked to run"
    );
    public static readonly Text MailRetried = new(
        "E-post {0} ble prøvd igjen",
        "E-post {0} vart prøvd igjen",
        "E-mail {0} was tried again"
    );
    public static readonly Text MailDiscarded = new(
        "E-post {0} ble forkastet",
        "E-post {0} vart forkasta",
        "E-mail {0} was discarded"
    );
}
