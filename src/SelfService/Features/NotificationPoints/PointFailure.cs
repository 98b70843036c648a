using System.Text.RegularExpressions;
using Portvakt.Domain.Basics;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>Why a mail did not arrive, in words for those who cannot read the answers of mail servers.</summary>
internal static partial class PointFailure
{
    public static readonly Text Answer = new("Teknisk svar", "Teknisk svar", "Technical answer");

    private static readonly Text NoSuchAddress = new(
        "Adressen finnes ikke hos mottakeren. Fjern den, eller legg til en annen.",
        "Adressa finst ikkje hos mottakaren. Fjern henne, eller legg til ei anna.",
        "The recipient has no such address. Remove it, or add another."
    );
    private static readonly Text NotTaken = new(
        "Mottakeren tok ikke imot e-posten.",
        "Mottakaren tok ikkje imot e-posten.",
        "The recipient did not accept the e-mail."
    );
    private static readonly Text TriedAgain = new(
        "Ikke levert ennå. Vi prøver igjen.",
        "Ikkje levert enno. Vi prøver igjen.",
        "Not delivered yet. We will try again."
    );

    public static Text Reason(PointDelivery delivery) =>
        !delivery.GivenUp ? TriedAgain
        : SaysUnknown().IsMatch(delivery.Error ?? "") ? NoSuchAddress
        : NotTaken;

    // 5.1.7 and 5.1.8 are about the sender's address (RFC 3463 section 3.2).
    [GeneratedRegex(@"\A5[0-9]{2} 5\.1\.(?:[0-69]|1[0-9])\b")]
    private static partial Regex SaysUnknown();
}
