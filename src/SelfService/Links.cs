using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService;

/// <summary>The address of every page, in one place.</summary>
public static partial class Links
{
    public const string Home = "/";

    /// <summary>The name of the page's number in the address of a list.</summary>
    public const string PageField = "side";

    public const string Profile = "/min-profil";
    public const string PostSignIn = "/min-profil/logg-inn";
    public const string SecondFactor = "/min-profil/engangskode";
    public const string WithRecoveryCode = "gjenopprettingskode";
    public const string RecoverSecondFactor = SecondFactor + "?med=" + WithRecoveryCode;
    public const string SignOut = "/min-profil/logg-ut";
    public const string PasskeySignIn = "/min-profil/passnokkel";
    public const string Security = "/min-profil/sikkerhet";
    public const string EndSession = "/min-profil/sikkerhet/okter/avslutt";
    public const string SignOutEverywhere = "/min-profil/sikkerhet/okter/overalt";
    public const string ChangePassword = "/min-profil/sikkerhet/passord";
    public const string TurnOnCodes = "/min-profil/sikkerhet/engangskoder/pa";
    public const string TurnOffCodes = "/min-profil/sikkerhet/engangskoder/av";
    public const string RecoveryCodes = "/min-profil/sikkerhet/gjenopprettingskoder";
    public const string NewPasskey = "/min-profil/sikkerhet/passnokler/ny";
    public const string CreatePasskey = "/min-profil/sikkerhet/passnokler/lag";
    public const string ChangeEmail = "/min-profil/sikkerhet/epost";
    public const string ConfirmEmail = "/min-profil/sikkerhet/epost/{secret}";
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

    /// <summary>A page of a list.</summary>
    /// <param name="query">What the list is narrowed by, as it stands in the address; empty for nothing.</param>
    public static string Page(string list, int page, string query = "") =>
        $"{list}?{query}{(query.Length > 0 ? "&" : "")}{PageField}={page}";

    /// <summary>What narrows a list to those with a text; empty for no text.</summary>
    public static string Search(string text) =>
        text.Length == 0 ? "" : $"q={Uri.EscapeDataString(text)}";

    /// <summary>Where somebody registers their own organisation by a sign-in for production.</summary>
    public static string RegisterOwn(EnvironmentName environment) =>
        $"/{environment}/registrer-virksomhet";

    public const string RequestOrganisation = "/registrer/virksomhet";
    public const string RequestedOrganisation = "/registrer/virksomhet/sendt";
    public const string JoinOrganisation = "/invitasjon/{secret}";
    public const string FollowCase = "/sak/{secret}";
    public const string OwnCases = "/min-profil/saker";
    public const string OwnOrganisation = "/virksomhet";
    public const string Members = "/virksomhet/personer";
    public const string InviteMember = "/virksomhet/personer/inviter";
    public const string NamedPeople = "/virksomhet/navngitte";
    public const string OrganisationCases = "/virksomhet/saker";

    /// <summary>Where the log is checked against its seals.</summary>
    public const string CheckLog = "/virksomhet/logg/kontroll";

    /// <summary>The same for the service desk.</summary>
    public const string DeskCheckLog = "/drift/logg/kontroll";

    public const string OrganisationLog = "/virksomhet/logg";
    public const string ServiceDesk = "/drift";
    public const string DeskCases = "/drift/saker";
    public const string Organisations = "/drift/virksomheter";
    public const string RegisterOrganisation = "/drift/virksomheter/ny";
    public const string ErrorCodes = "/hjelp/feilkoder";
    public const string ApiReference = "/api";
    public const string JwkCreator = "/jwk-creator";
    public const string OfflineJwkCreator = "/jwk-creator/last-ned";

    public const string ProviderFailed = "/ansattporten/ikke-fullfort";

    /// <summary>The sign-in with the environment's provider, and where to go afterwards.</summary>
    public static string ProviderSignIn(EnvironmentName environment, string back) =>
        $"/{environment}/ansattporten?tilbake={Uri.EscapeDataString(back)}";

    /// <summary>The page of a sign-in that did not finish, from where it can begin again.</summary>
    public static string ProviderFailedAt(EnvironmentName environment, string back) =>
        $"{ProviderFailed}?miljo={environment}&tilbake={Uri.EscapeDataString(back)}";

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

    /// <summary>What has happened to one integration.</summary>
    public static string IntegrationActivity(EnvironmentName environment, string clientId) =>
        $"{Integration(environment, clientId)}/aktivitet";

    /// <summary>What has happened to one scope.</summary>
    public static string ScopeActivity(EnvironmentName environment, Guid id) =>
        $"{Scope(environment, id)}/aktivitet";

    public static string Integrations(EnvironmentName environment) =>
        $"/{environment}/integrasjoner";

    public static string NewIntegration(EnvironmentName environment) =>
        $"/{environment}/integrasjoner/ny";

    public static string Integration(EnvironmentName environment, string clientId) =>
        $"/{environment}/integrasjoner/{clientId}";

    public static string IntegrationScopes(EnvironmentName environment, string clientId) =>
        $"/{environment}/integrasjoner/{clientId}/scopes";

    public static string DeactivateIntegration(EnvironmentName environment, string clientId) =>
        $"/{environment}/integrasjoner/{clientId}/deaktiver";

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

    public static string RenewKey(EnvironmentName environment, string clientId, string kid) =>
        $"/{environment}/integrasjoner/{clientId}/nokler/{kid}/forny";

    public static string NewCertificate(EnvironmentName environment, string clientId) =>
        $"/{environment}/integrasjoner/{clientId}/nokler/sertifikat";

    public static string OwnCase(CaseNumber number) => $"{OwnCases}/{number}";

    public static string DeskCase(CaseNumber number) => $"{DeskCases}/{number}";

    public static string OrganisationCase(CaseNumber number) => $"{OrganisationCases}/{number}";

    /// <summary>Where a request for a right is decided: a deed in the environment of the right.</summary>
    public static string DecideRight(EnvironmentName environment, CaseNumber number) =>
        $"/{environment}/rettigheter/{number}";

    public static string RequestRight(EnvironmentName environment) =>
        $"/{environment}/rettigheter/be-om";

    public static string OrderPrefix(EnvironmentName environment) =>
        $"/{environment}/mine-api/bestill-prefiks";

    public static string Log(EnvironmentName environment) => $"/{environment}/logg";

    /// <summary>One of the reader's own passkeys.</summary>
    public static string Passkey(string handle) => $"{Security}/passnokler/{handle}";

    public static string Member(Guid person) => $"{Members}/{person}";

    /// <summary>An organisation as the service desk sees it.</summary>
    public static string Organisation(OrganisationId number) => $"{Organisations}/{number.Value}";

    public static string GrantPrefix(OrganisationId number) => $"{Organisation(number)}/prefiks";

    public static string DeskLog(OrganisationId number) => $"{Organisation(number)}/logg";

    /// <summary>The text of one version of the terms.</summary>
    public static string TermsVersion(string version) => $"{Terms}/{version}";

    /// <summary>The address with the secret of a one-time link in it.</summary>
    public static string WithSecret(string pattern, string secret) =>
        pattern.Replace("{secret}", secret);
}
