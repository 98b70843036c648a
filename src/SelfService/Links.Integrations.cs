using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService;

/// <summary>What is done to an integration.</summary>
public static partial class Links
{
    /// <summary>Those with a text in the name, the client id or a tag.</summary>
    public static string IntegrationsNamed(EnvironmentName environment, string text) =>
        $"{Integrations(environment)}?{Search(text)}";

    /// <summary>Those that have long fetched no token.</summary>
    public static string UnusedIntegrations(EnvironmentName environment) =>
        $"{Integrations(environment)}?bruk=ubrukt";

    public static string AddScopes(EnvironmentName environment, string clientId) =>
        $"{IntegrationScopes(environment, clientId)}/legg-til";

    /// <summary>The same form with some ticked.</summary>
    public static string AddScopes(
        EnvironmentName environment,
        string clientId,
        IEnumerable<string> chosen
    ) =>
        $"{AddScopes(environment, clientId)}?{string.Join('&', chosen.Select(name => $"scopes={Uri.EscapeDataString(name)}"))}";

    /// <summary>The form for a new key, with one that was removed.</summary>
    /// <param name="removal">The event of its removal.</param>
    public static string RestoreKey(EnvironmentName environment, string clientId, Guid removal) =>
        $"{NewKey(environment, clientId)}?angre={removal}";

    public static string RemoveScope(
        EnvironmentName environment,
        string clientId,
        ScopeName scope
    ) =>
        $"{IntegrationScopes(environment, clientId)}/fjern?scope={Uri.EscapeDataString(scope.Value)}";

    public static string ChangeIntegration(EnvironmentName environment, string clientId) =>
        $"{Integration(environment, clientId)}/endre";

    public static string ReactivateIntegration(EnvironmentName environment, string clientId) =>
        $"{Integration(environment, clientId)}/reaktiver";

    public static string RenewSecret(EnvironmentName environment, string clientId) =>
        $"{Integration(environment, clientId)}/hemmelighet";

    /// <summary>The form "Ny integrasjon" with the fields of one kind.</summary>
    public static string NewIntegration(EnvironmentName environment, string kind) =>
        $"{NewIntegration(environment)}?tjeneste={kind}";

    /// <summary>The same integrations as a file.</summary>
    public static string IntegrationsFile(EnvironmentName environment) =>
        $"{Integrations(environment)}/eksport";

    /// <summary>"Ta i bruk i produksjon": in the environment that it is taken over to.</summary>
    /// <param name="from">The environment that it is tested in.</param>
    public static string Promote(EnvironmentName to, EnvironmentName from, string clientId) =>
        $"/{to}/integrasjoner/ny/fra/{from}/{clientId}";

    /// <summary>Those that an integration signs people in for.</summary>
    public static string CustomersOf(EnvironmentName environment, string clientId) =>
        $"{Integration(environment, clientId)}/kunder";

    public static string AddCustomer(EnvironmentName environment, string clientId) =>
        $"{CustomersOf(environment, clientId)}/ny";

    public static string ChangeCustomer(EnvironmentName environment, string clientId, string id) =>
        $"{CustomersOf(environment, clientId)}/{id}/endre";

    public static string RemoveCustomer(EnvironmentName environment, string clientId, string id) =>
        $"{CustomersOf(environment, clientId)}/{id}/fjern";
}
