using Portvakt.Domain.Environments;

namespace Portvakt.SelfService;

/// <summary>The address of every page, in one place.</summary>
public static class Links
{
    public const string Home = "/";
    public const string Profile = "/min-profil";
    public const string PostSignIn = "/min-profil/logg-inn";
    public const string SecondFactor = "/min-profil/engangskode";
    public const string SignOut = "/min-profil/logg-ut";
    public const string Register = "/registrer";
    public const string Registered = "/registrer/sendt";
    public const string Confirm = "/bekreft/{secret}";
    public const string ForgottenPassword = "/glemt-passord";
    public const string NewPassword = "/nytt-passord/{secret}";
    public const string Terms = "/bruksvilkar";
    public const string Services = "/tjenester";
    public const string Administration = "/tjenester/administrasjon";
    public const string SwitchOrganisation = "/bytt-virksomhet";
    public const string OperatorInvitation = "/drift/invitasjon/{secret}";
    public const string ServiceDesk = "/drift";
    public const string GrantPrefix = "/drift/prefiks";
    public const string ErrorCodes = "/hjelp/feilkoder";
    public const string ApiReference = "/api";

    public const string ProviderFailed = "/ansattporten/ikke-fullfort";

    /// <summary>The sign-in with the environment's provider, and where to go afterwards.</summary>
    public static string ProviderSignIn(EnvironmentName environment, string back) =>
        $"/{environment}/ansattporten?tilbake={Uri.EscapeDataString(back)}";

    /// <summary>The form that waited for a sign-in.</summary>
    public static string ParkedForm(EnvironmentName environment, Guid id) =>
        $"/{environment}/ansattporten/fortsett/{id}";

    public static string SignIn(string back) => $"{Profile}?tilbake={Uri.EscapeDataString(back)}";

    public static string ErrorCode(string code) => $"{ErrorCodes}/{code}";

    public static string ApiOperation(string id) => $"{ApiReference}/{id}";

    public static string Scopes(EnvironmentName environment) => $"/{environment}/mine-api";

    public static string NewScope(EnvironmentName environment) => $"/{environment}/mine-api/nytt";

    public static string Scope(EnvironmentName environment, Guid id) =>
        $"/{environment}/mine-api/{id}";

    public static string NewAccess(EnvironmentName environment, Guid scope) =>
        $"/{environment}/mine-api/{scope}/tilgang";

    public static string RemoveAccess(EnvironmentName environment, Guid scope, Guid access) =>
        $"/{environment}/mine-api/{scope}/tilgang/{access}/fjern";

    public static string Integrations(EnvironmentName environment) =>
        $"/{environment}/integrasjoner";

    public static string NewIntegration(EnvironmentName environment) =>
        $"/{environment}/integrasjoner/ny";

    public static string Integration(EnvironmentName environment, string clientId) =>
        $"/{environment}/integrasjoner/{clientId}";

    public static string IntegrationScopes(EnvironmentName environment, string clientId) =>
        $"/{environment}/integrasjoner/{clientId}/scopes";

    public static string NewKey(EnvironmentName environment, string clientId) =>
        $"/{environment}/integrasjoner/{clientId}/nokler";

    /// <summary>The receipt of the keys with these kids, which were just added.</summary>
    public static string StoredKeys(
        EnvironmentName environment,
        string clientId,
        IEnumerable<string> kids
    ) =>
        $"/{environment}/integrasjoner/{clientId}/nokler/lagret?"
        + string.Join('&', kids.Select(kid => $"kid={Uri.EscapeDataString(kid)}"));

    public static string RemoveKey(EnvironmentName environment, string clientId, string kid) =>
        $"/{environment}/integrasjoner/{clientId}/nokler/{kid}/fjern";

    /// <summary>The address with the secret of a one-time link in it.</summary>
    public static string WithSecret(string pattern, string secret) =>
        pattern.Replace("{secret}", secret);
}
