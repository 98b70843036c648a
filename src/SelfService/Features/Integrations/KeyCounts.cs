using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>How many keys an integration has and how long they last, in a sentence or two.</summary>
internal static class KeyCounts
{
    private static readonly Text One = new("1 nøkkel.", "1 nøkkel.", "1 key.");
    private static readonly Text Many = new("{0} nøkler.", "{0} nøklar.", "{0} keys.");
    private static readonly Text Lasts = new(
        "Den siste går ut {0}.",
        "Den siste går ut {0}.",
        "The last one expires {0}."
    );
    private static readonly Text OneLasts = new(
        "Den går ut {0}.",
        "Han går ut {0}.",
        "It expires {0}."
    );
    private static readonly Text OneOver = new(
        "Den er utløpt, så integrasjonen får ikke token.",
        "Han har gått ut, så integrasjonen får ikkje token.",
        "It has expired, so the integration gets no token."
    );
    private static readonly Text AllOver = new(
        "Alle er utløpt, så integrasjonen får ikke token.",
        "Alle har gått ut, så integrasjonen får ikkje token.",
        "All have expired, so the integration gets no token."
    );

    public static string Words(Integration integration, DateTimeOffset now, Language language)
    {
        var keys = integration.Keys;
        if (keys.Count == 0)
            return $"{KeyTexts.None.In(language)} {KeyTexts.NoneWhat.In(language)}";
        var isOne = keys.Count == 1;
        var count = isOne ? One.In(language) : Many.In(language, keys.Count);
        var last = keys.Max(key => key.Validity.To ?? DateTimeOffset.MaxValue);
        if (last <= now)
            return $"{count} {(isOne ? OneOver : AllOver).In(language)}";
        return last == DateTimeOffset.MaxValue
            ? count
            : $"{count} {(isOne ? OneLasts : Lasts).In(language, Dates.Day(last, language))}";
    }
}
