using Portvakt.Domain.Environments;

namespace Portvakt.SelfService;

public static partial class Links
{
    public const string Webhooks = "/virksomhet/webhooks";
    public const string NewWebhook = "/virksomhet/webhooks/ny";
    public const string Calendar = "/virksomhet/kalender";

    /// <summary>A webhook that hears of a production environment is made there, behind its sign-in.</summary>
    public static string NewWebhookIn(EnvironmentName environment) => $"/{environment}/webhooks/ny";

    public static string Webhook(Guid id) => $"{Webhooks}/{id}";

    /// <summary>The feed of a calendar.</summary>
    public static string CalendarFeed(string secret) => $"/kalender/{secret}.ics";
}
