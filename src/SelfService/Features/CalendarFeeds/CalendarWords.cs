using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Noticing;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.CalendarFeeds;

/// <summary>What a calendar says of an end.</summary>
internal static class CalendarWords
{
    private static readonly Text Integration = new(
        "Integrasjon: {0}",
        "Integrasjon: {0}",
        "Integration: {0}"
    );
    private static readonly Text Environment = new("Miljø: {0}", "Miljø: {0}", "Environment: {0}");

    public static readonly Text Name = new(
        "Det som går ut i Portvakt",
        "Det som går ut i Portvakt",
        "Expiring soon in Portvakt"
    );

    /// <summary>Whether it belongs in a calendar: what somebody is to plan for, not what waits for a click.</summary>
    public static bool Knows(ExpiringKind kind) =>
        kind
            is ExpiringKind.Key
                or ExpiringKind.Certificate
                or ExpiringKind.Secret
                or ExpiringKind.Access
                or ExpiringKind.Delegation
                or ExpiringKind.Terms
                or ExpiringKind.MercantileData;

    /// <summary>What ends. When is where it stands in the calendar.</summary>
    public static string Title(EndingThing end, Language language)
    {
        var title = EndWords.Of(end.Thing.Kind).Title.In(language, end.Thing.Name, "");
        return At(end) is { } environment ? $"{title.TrimEnd()} ({environment})" : title.TrimEnd();
    }

    /// <summary>What to do, and where.</summary>
    public static string Body(EndingThing end, string link, Language language)
    {
        string?[] lines =
        [
            EndWords.Of(end.Thing.Kind).Advice.In(language),
            end.Integration is { } integration ? Integration.In(language, integration) : null,
            At(end) is { } environment ? Environment.In(language, environment.Value) : null,
            link,
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    private static EnvironmentName? At(EndingThing end) => end.Thing.Place.Environment;
}
