using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What the service desk told everybody. Each field has the name of its type of event.</summary>
internal static class OperationsEventWords
{
    public static readonly Text OperationsPublished = new(
        "Driftsmeldingen «{0}» ble lagt ut",
        "Driftsmeldinga «{0}» vart lagd ut",
        "The service message “{0}” was published"
    );
    public static readonly Text OperationsChanged = new(
        "Driftsmeldingen «{0}» ble endret",
        "Driftsmeldinga «{0}» vart endra",
        "The service message “{0}” was changed"
    );
    public static readonly Text OperationsWithdrawn = new(
        "Driftsmeldingen «{0}» ble trukket tilbake",
        "Driftsmeldinga «{0}» vart trekt tilbake",
        "The service message “{0}” was withdrawn"
    );
}
