using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Outside.Webhooks;

namespace Portvakt.SelfService.Features.Webhooks;

/// <summary>What came of a call, in words.</summary>
internal static class CallWords
{
    private static readonly Text TimedOut = new(
        "Svarte ikke innen 10 sekunder",
        "Svara ikkje innan 10 sekund",
        "Did not answer within 10 seconds"
    );
    private static readonly Text NoTls = new(
        "Fikk ikke TLS-forbindelse. Kontroller sertifikatet.",
        "Fekk ikkje TLS-samband. Kontroller sertifikatet.",
        "No TLS connection. Check the certificate."
    );
    private static readonly Text NoName = new(
        "Fant ikke navnet i DNS",
        "Fann ikkje namnet i DNS",
        "The name is not in DNS"
    );
    private static readonly Text Forbidden = new(
        "Adressen leder til et lukket nett, som ikke kalles",
        "Adressa leier til eit lukka nett, som ikkje blir kalla",
        "The address leads to a closed network, which is not called"
    );
    private static readonly Text Unreachable = new(
        "Fikk ikke kontakt",
        "Fekk ikkje kontakt",
        "Could not be reached"
    );
    private static readonly Text NoSecret = new(
        "Hemmeligheten kan ikke leses lenger. Lag en ny.",
        "Løyndomen kan ikkje lesast lenger. Lag ein ny.",
        "The secret cannot be read any more. Create a new one."
    );
    private static readonly Text Redirected = new(
        "Status {0}: omdirigering følges ikke. Oppgi den endelige adressen.",
        "Status {0}: omdirigering blir ikkje følgd. Oppgi den endelege adressa.",
        "Status {0}: redirects are not followed. Give the final address."
    );
    private static readonly Text Gone = new(
        "Status 410: mottakeren vil ikke ha mer, så webhooken ble slått av",
        "Status 410: mottakaren vil ikkje ha meir, så webhooken vart slått av",
        "Status 410: the receiver wants no more, so the webhook was turned off"
    );
    private static readonly Text Status = new("Status {0}", "Status {0}", "Status {0}");

    /// <param name="word">As <see cref="WebhookAnswer.Word"/>.</param>
    public static Text Of(string word) =>
        word switch
        {
            WebhookAnswer.TimedOut => TimedOut,
            WebhookAnswer.NoTls => NoTls,
            WebhookAnswer.NoName => NoName,
            WebhookAnswer.Forbidden => Forbidden,
            WebhookAnswer.Unreachable => Unreachable,
            WebhookAnswer.NoSecret => NoSecret,
            WebhookAnswer.Gone => Gone,
            ['3', _, _] => Redirected.With(word),
            _ => Status.With(word),
        };
}
