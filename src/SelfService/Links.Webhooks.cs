using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService;

public static partial class Links
{
    public const string Webhooks = "/virksomhet/webhooks";
    public const string NewWebhook = "/virksomhet/webhooks/ny";
    public const string Calendar = "/virksomhet/kalender";

    /// <summary>Where those of one environment lie.</summary>
    public static string WebhooksIn(EnvironmentName environment) => $"/{environment}/webhooks";

    /// <summary>A webhook that hears of a production environment is made there, behind its sign-in.</summary>
    public static string NewWebhookIn(EnvironmentName environment) =>
        $"{WebhooksIn(environment)}/ny";

    /// <summary>Under its environment, where it is of one alone.</summary>
    public static string Webhook(NotificationPoint point) =>
        point.Environment is { } environment
            ? $"{WebhooksIn(environment)}/{point.Id}"
            : $"{Webhooks}/{point.Id}";

    /// <summary>The feed of a calendar.</summary>
    public static string CalendarFeed(string secret) => $"/kalender/{secret}.ics";
}
