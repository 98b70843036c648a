using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>Puts values into the sentences of a mail, each in the mail's language.</summary>
internal static class MailWords
{
    private static readonly Text Until = new(
        "Tilgangen gjelder til og med {0}.",
        "Tilgangen gjeld til og med {0}.",
        "The access holds up to and including {0}."
    );
    private static readonly Text NoEnd = new(
        "Tilgangen gjelder til noen tar den bort.",
        "Tilgangen gjeld til nokon tek han bort.",
        "The access holds until somebody takes it away."
    );

    /// <summary>The sentence with {0}, {1} … replaced; a value that is a text itself speaks the same language.</summary>
    public static Text Filled(this Text sentence, params object?[] values) =>
        Text.InEach(language => sentence.In(language, values));

    /// <summary>Until when the access holds.</summary>
    public static Text End(DateOnly? lastDay) =>
        lastDay is { } day ? Until.Filled(Day(day)) : NoEnd;

    /// <summary>A day as each language writes it.</summary>
    public static Text Day(DateOnly day)
    {
        var at = NorwegianTime.Midnight(day);
        return Text.InEach(language => Dates.Day(at, language));
    }
}
