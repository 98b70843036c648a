using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>Words that the mails about access share.</summary>
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

    /// <summary>Until when the access holds.</summary>
    public static Text End(DateOnly? lastDay) => lastDay is { } day ? Until.With(Day(day)) : NoEnd;

    /// <summary>A day as each language writes it.</summary>
    public static Text Day(DateOnly day) => Dates.Day(NorwegianTime.Midnight(day));
}
