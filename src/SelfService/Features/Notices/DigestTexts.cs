using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Notices;

/// <summary>Words of the mail about ends.</summary>
internal static class DigestTexts
{
    public static readonly Text Subject = new(
        "{0} ting går ut snart",
        "{0} ting går ut snart",
        "{0} items expire soon"
    );
    public static readonly Text Intro = new(
        "Noen må gjøre noe med dette før det går ut. Det som går ut først, står først.",
        "Nokon må gjere noko med dette før det går ut. Det som går ut først, står først.",
        "Somebody must do something about this before it expires. What expires first comes first."
    );
    public static readonly Text More = new(
        "Her er de {0} første. {1} til står på siden «Det som går ut» i portalen.",
        "Her er dei {0} første. {1} til står på sida «Det som går ut» i portalen.",
        "Here are the first {0}. {1} more are on the page “Expiring soon” in the portal."
    );
    public static readonly Text Integration = new(
        "Integrasjon: {0} ({1})",
        "Integrasjon: {0} ({1})",
        "Integration: {0} ({1})"
    );
    public static readonly Text OwnerIn = new(
        "Virksomhet: {0} ({1}), miljø {2}",
        "Verksemd: {0} ({1}), miljø {2}",
        "Organisation: {0} ({1}), environment {2}"
    );
    public static readonly Text Owner = new(
        "Virksomhet: {0} ({1})",
        "Verksemd: {0} ({1})",
        "Organisation: {0} ({1})"
    );
    public static readonly Text LastDay = new("Siste dag: {0}", "Siste dag: {0}", "Last day: {0}");
    public static readonly Text LastUsed = new(
        "Sist brukt: {0}",
        "Sist brukt: {0}",
        "Last used: {0}"
    );
    public static readonly Text NeverUsed = new(
        "Ikke brukt de siste 13 månedene",
        "Ikkje brukt dei siste 13 månadene",
        "Not used in the last 13 months"
    );
    public static readonly Text Stop = new(
        "Vil dere ikke ha flere varsler om dette? Stopp eller utsett dem: {0}",
        "Vil de ikkje ha fleire varsel om dette? Stopp eller utset dei: {0}",
        "Do you want no more notices about this? Stop or snooze them: {0}"
    );
    private static readonly Text Today = new("i dag", "i dag", "today");
    private static readonly Text Tomorrow = new("i morgen", "i morgon", "tomorrow");
    private static readonly Text InDays = new("om {0} dager", "om {0} dagar", "in {0} days");
    public static readonly Text Why = new(
        "Du får dette fordi adressen er et varslingspunkt for virksomheten, eller fordi du administrerer den. Vi samler alt i én e-post om dagen.",
        "Du får dette fordi adressa er eit varslingspunkt for verksemda, eller fordi du administrerer henne. Vi samlar alt i éin e-post om dagen.",
        "You get this because the address is a notification point of the organisation, or because you administer it. We gather everything in one e-mail a day."
    );

    /// <summary>Today, tomorrow, or in so many days: always in days, as the steps are.</summary>
    public static Text Away(int days) =>
        days switch
        {
            <= 0 => Today,
            1 => Tomorrow,
            _ => InDays.With(days),
        };
}
