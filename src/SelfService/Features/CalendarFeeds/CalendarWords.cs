using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;
using Portvakt.Store.Notices;

namespace Portvakt.SelfService.Features.CalendarFeeds;

/// <summary>What a calendar says of an end, and where something is done about it.</summary>
internal static class CalendarWords
{
    private static readonly IReadOnlyDictionary<
        ExpiringKind,
        (Text Title, Text Advice, Func<EnvironmentName, EndingThing, string> Link)
    > Of = new Dictionary<ExpiringKind, (Text, Text, Func<EnvironmentName, EndingThing, string>)>
    {
        [ExpiringKind.Key] = (
            new("Nøkkelen {0} går ut", "Nøkkelen {0} går ut", "The key {0} expires"),
            new(
                "Legg inn en ny nøkkel, ta den i bruk, og fjern den gamle.",
                "Legg inn ein ny nøkkel, ta han i bruk, og fjern den gamle.",
                "Add a new key, start to use it, and remove the old one."
            ),
            (at, end) => Links.NewKey(at, end.ClientId!)
        ),
        [ExpiringKind.Certificate] = (
            new(
                "Virksomhetssertifikatet {0} går ut",
                "Verksemdssertifikatet {0} går ut",
                "The enterprise certificate {0} expires"
            ),
            new(
                "Bestill et nytt sertifikat hos utstederen, og legg det inn i god tid.",
                "Tinga eit nytt sertifikat hos utferdaren, og legg det inn i god tid.",
                "Order a new certificate from its issuer, and add it in good time."
            ),
            (at, end) => Links.NewCertificate(at, end.ClientId!)
        ),
        [ExpiringKind.Secret] = (
            new(
                "Hemmeligheten til {0} går ut",
                "Løyndomen til {0} går ut",
                "The secret of {0} expires"
            ),
            new(
                "Lag en ny hemmelighet når du kan ta den i bruk med en gang.",
                "Lag ein ny løyndom når du kan ta han i bruk med ein gong.",
                "Make a new secret when you can start to use it at once."
            ),
            (at, end) => Links.RenewSecret(at, end.ClientId!)
        ),
        [ExpiringKind.Access] = (
            new("Tilgangen til {0} tar slutt", "Tilgangen til {0} tek slutt", "Access to {0} ends"),
            new(
                "Be tilbyderen om å forlenge tilgangen.",
                "Be tilbydaren om å forlengje tilgangen.",
                "Ask the provider to extend the access."
            ),
            (at, _) => Links.Catalogue(at)
        ),
        [ExpiringKind.Delegation] = (
            new(
                "Delegeringen av {0} tar slutt",
                "Delegeringa av {0} tek slutt",
                "The delegation of {0} ends"
            ),
            new(
                "Deleger på nytt, eller be kunden om det, hvis den fortsatt trengs.",
                "Deleger på nytt, eller be kunden om det, om ho framleis trengst.",
                "Delegate again, or ask the customer to, if it is still needed."
            ),
            (at, end) => end.IsReceived ? Links.ReceivedDelegations(at) : Links.GivenDelegations(at)
        ),
    };

    private static readonly Text Integration = new(
        "Integrasjon: {0}",
        "Integrasjon: {0}",
        "Integration: {0}"
    );
    private static readonly Text Environment = new("Miljø: {0}", "Miljø: {0}", "Environment: {0}");

    public static readonly Text Name = new(
        "Det som går ut i Portvakt",
        "Det som går ut i Portvakt",
        "What expires in Portvakt"
    );

    /// <summary>Whether it belongs in a calendar.</summary>
    public static bool Knows(ExpiringKind kind) => Of.ContainsKey(kind);

    public static string Title(EndingThing end, Language language) =>
        $"{Of[end.Thing.Kind].Title.In(language, end.Thing.Name)} ({At(end)})";

    /// <summary>What to do, and where.</summary>
    public static string Body(EndingThing end, string link, Language language)
    {
        var lines = new List<string>
        {
            Of[end.Thing.Kind].Advice.In(language),
            Environment.In(language, At(end).Value),
        };
        if (end.Integration is { } integration)
            lines.Insert(1, Integration.In(language, integration));
        return string.Join('\n', [.. lines, link]);
    }

    public static string Link(EndingThing end) => Of[end.Thing.Kind].Link(At(end), end);

    private static EnvironmentName At(EndingThing end) => end.Thing.Place.Environment!.Value;
}
