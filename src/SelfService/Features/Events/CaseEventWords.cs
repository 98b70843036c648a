using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What happened in cases. Each field has the name of its type of event.</summary>
internal static class CaseEventWords
{
    public static readonly Text CaseOpened = new(
        "Sak {0} ble sendt",
        "Sak {0} vart send",
        "Case {0} was opened"
    );
    public static readonly Text CaseAssigned = new(
        "Sak {0} fikk en annen behandler",
        "Sak {0} fekk ein annan behandlar",
        "Case {0} changed hands"
    );
    public static readonly Text CaseAsked = new(
        "Det ble spurt om noe i sak {0}",
        "Det vart spurt om noko i sak {0}",
        "Something was asked in case {0}"
    );
    public static readonly Text CaseAnswered = new(
        "Det ble svart i sak {0}",
        "Det vart svart i sak {0}",
        "Case {0} was answered"
    );
    public static readonly Text CaseApproved = new(
        "Sak {0} ble godkjent",
        "Sak {0} vart godkjend",
        "Case {0} was approved"
    );
    public static readonly Text CaseDeclined = new(
        "Sak {0} ble avslått",
        "Sak {0} vart avslått",
        "Case {0} was declined"
    );
    public static readonly Text CaseWithdrawn = new(
        "Sak {0} ble trukket tilbake",
        "Sak {0} vart trekt tilbake",
        "Case {0} was withdrawn"
    );
}
