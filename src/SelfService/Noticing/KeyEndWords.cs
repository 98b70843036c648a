using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Noticing;

/// <summary>Words about keys, certificates and secrets that end.</summary>
internal static class KeyEndWords
{
    private static readonly Text NewKey = new(
        "Legg til en ny nøkkel",
        "Legg til ein ny nøkkel",
        "Add a new key"
    );

    public static readonly EndWords Key = new(
        new("Nøkkel", "Nøkkel", "Key"),
        new("Nøkkelen {0} går ut {1}", "Nøkkelen {0} går ut {1}", "The key {0} expires {1}"),
        new("Nøkkelen {0} har gått ut", "Nøkkelen {0} har gått ut", "The key {0} has expired"),
        new(
            "Legg til en ny nøkkel, ta den i bruk, og fjern den gamle. Begge virker så lenge.",
            "Legg til ein ny nøkkel, ta han i bruk, og fjern den gamle. Begge verkar så lenge.",
            "Add a new key, start to use it, and remove the old one. Both work in the meantime."
        ),
        NewKey
    );

    public static readonly EndWords Certificate = new(
        new("Virksomhetssertifikat", "Verksemdssertifikat", "Enterprise certificate"),
        new(
            "Virksomhetssertifikatet {0} går ut {1}",
            "Verksemdssertifikatet {0} går ut {1}",
            "The enterprise certificate {0} expires {1}"
        ),
        new(
            "Virksomhetssertifikatet {0} har gått ut",
            "Verksemdssertifikatet {0} har gått ut",
            "The enterprise certificate {0} has expired"
        ),
        new(
            "Bestill et nytt sertifikat hos utstederen, og legg det inn før det gamle går ut.",
            "Bestill eit nytt sertifikat hos utferdaren, og legg det inn før det gamle går ut.",
            "Order a new certificate from its issuer, and add it before the old one expires."
        ),
        new("Legg inn et nytt sertifikat", "Legg inn eit nytt sertifikat", "Add a new certificate")
    );

    public static readonly EndWords Secret = new(
        new("Hemmelighet", "Løyndom", "Secret"),
        new(
            "Hemmeligheten til {0} går ut {1}",
            "Løyndomen til {0} går ut {1}",
            "The secret of {0} expires {1}"
        ),
        new(
            "Hemmeligheten til {0} har gått ut",
            "Løyndomen til {0} har gått ut",
            "The secret of {0} has expired"
        ),
        new(
            "Lag en ny hemmelighet når du kan ta den i bruk med en gang. Den gamle slutter å virke da.",
            "Lag ein ny løyndom når du kan ta han i bruk med ein gong. Den gamle sluttar å verke då.",
            "Create a new secret when you can start to use it at once. The old one stops working then."
        ),
        new("Lag en ny hemmelighet", "Lag ein ny løyndom", "Create a new secret")
    );
}
