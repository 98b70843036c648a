using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Words about an integration in several environments.</summary>
internal static class TwinTexts
{
    public static readonly Text Heading = new(
        "I andre miljøer",
        "I andre miljø",
        "In other environments"
    );
    public static readonly Text Ready = new(
        "Når integrasjonen er ferdig testet, kan du ta den i bruk i {0} med de samme innstillingene.",
        "Når integrasjonen er ferdig testa, kan du ta han i bruk i {0} med dei same innstillingane.",
        "Once the integration is tested, you can take it into use in {0} with the same settings."
    );
    public static readonly Text Promote = new(
        "Ta i bruk i produksjon",
        "Ta i bruk i produksjon",
        "Take into production"
    );
}
