using Portvakt.Domain.Environments;

namespace Portvakt.SelfService;

public static partial class Links
{
    /// <summary>What was sent to whom, for the whole organisation.</summary>
    public const string SentNotices = "/virksomhet/varsler";

    /// <summary>Those of one environment, under its rules.</summary>
    public static string SentNoticesIn(EnvironmentName environment) => $"/{environment}/varsler";

    /// <summary>Everything that ends in an environment.</summary>
    public static string Ends(EnvironmentName environment) => $"/{environment}/utlop";

    /// <summary>Where the notices of one end are stopped, put off or begun again.</summary>
    public static string PauseNotices(EnvironmentName environment, string thing) =>
        $"{Ends(environment)}/varsling?ting={Uri.EscapeDataString(thing)}";

    /// <summary>What was sent to whom about one integration.</summary>
    public static string IntegrationNotices(EnvironmentName environment, string clientId) =>
        $"{IntegrationActivity(environment, clientId)}/varsler";
}
