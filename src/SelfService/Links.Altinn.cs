using Portvakt.Domain.Environments;

namespace Portvakt.SelfService;

/// <summary>The pages of the embedded register.</summary>
public static partial class Links
{
    public static string Altinn(EnvironmentName environment) => $"/{environment}/altinn";

    public static string Represent(EnvironmentName environment) =>
        $"/{environment}/altinn/representer";

    /// <summary>As <see cref="Represent(EnvironmentName)"/>, and back to where one came from.</summary>
    public static string Represent(EnvironmentName environment, string back) =>
        $"{Represent(environment)}?tilbake={Uri.EscapeDataString(back)}";

    public static string AltinnProfile(EnvironmentName environment) =>
        $"/{environment}/altinn/profil";

    public static string RightHolders(EnvironmentName environment) =>
        $"/{environment}/altinn/profil/andre";

    public static string NewRightHolder(EnvironmentName environment) =>
        $"{RightHolders(environment)}/ny";

    public static string GiveRights(EnvironmentName environment) =>
        $"{RightHolders(environment)}/gi";

    public static string HandOnRole(EnvironmentName environment) =>
        $"{RightHolders(environment)}/hovedadministrator";

    public static string RightHolder(EnvironmentName environment, Guid handle) =>
        $"{RightHolders(environment)}/{handle}";

    public static string GiveMoreRights(EnvironmentName environment, Guid handle) =>
        $"{RightHolders(environment)}/{handle}/gi";

    public static string RemoveRights(EnvironmentName environment, Guid handle) =>
        $"{RightHolders(environment)}/{handle}/fjern";

    /// <summary>What was done to somebody's rights, sealed.</summary>
    public static string RightReceipt(EnvironmentName environment, string state) =>
        $"{RightHolders(environment)}/kvittering?k={Uri.EscapeDataString(state)}";

    public static string ApiAccess(EnvironmentName environment) =>
        $"/{environment}/altinn/profil/api";

    public static string GivenDelegations(EnvironmentName environment) =>
        $"{ApiAccess(environment)}/gitt";

    public static string ReceivedDelegations(EnvironmentName environment) =>
        $"{ApiAccess(environment)}/mottatt";

    public static string WithdrawDelegation(EnvironmentName environment, Guid id) =>
        $"{GivenDelegations(environment)}/{id}/fjern";

    public static string WithdrawFromSupplier(EnvironmentName environment, string supplier) =>
        $"{GivenDelegations(environment)}/leverandor/{supplier}/fjern";

    public static string NewDelegation(EnvironmentName environment) =>
        $"{ApiAccess(environment)}/ny";

    /// <summary>The same for several of the organisations that one represents.</summary>
    public static string DelegateForSeveral(EnvironmentName environment) =>
        $"{NewDelegation(environment)}/flere";

    public static string DelegationInvitations(EnvironmentName environment) =>
        $"{ApiAccess(environment)}/invitasjoner";

    public static string NewDelegationInvitation(EnvironmentName environment) =>
        $"{DelegationInvitations(environment)}/ny";

    public static string DelegationInvitation(EnvironmentName environment, Guid id) =>
        $"{DelegationInvitations(environment)}/{id}";

    public static string WithdrawInvitation(EnvironmentName environment, Guid id) =>
        $"{DelegationInvitation(environment, id)}/trekk";

    /// <summary>What a supplier sends to its customers.</summary>
    public static string AnswerInvitation(EnvironmentName environment, string code) =>
        $"/{environment}/altinn/invitasjon/{code}";

    public static string Customers(EnvironmentName environment) =>
        $"{ApiAccess(environment)}/kunder";

    /// <summary>A supplier's systems.</summary>
    public static string Systems(EnvironmentName environment) =>
        $"{AltinnProfile(environment)}/systemer";

    public static string NewSystem(EnvironmentName environment) => $"{Systems(environment)}/nytt";

    public static string System(EnvironmentName environment, Guid id) =>
        $"{Systems(environment)}/{id}";

    public static string ChangeSystem(EnvironmentName environment, Guid id) =>
        $"{System(environment, id)}/endre";

    public static string RetireSystem(EnvironmentName environment, Guid id) =>
        $"{System(environment, id)}/avslutt";

    /// <summary>The system users of a customer, and what it is asked for.</summary>
    public static string SystemUsers(EnvironmentName environment) =>
        $"{AltinnProfile(environment)}/systembrukere";

    public static string SystemUserRequest(EnvironmentName environment, Guid id) =>
        $"{SystemUsers(environment)}/foresporsel/{id}";

    public static string SystemUser(EnvironmentName environment, Guid id) =>
        $"{SystemUsers(environment)}/{id}";

    public static string RemoveSystemUser(EnvironmentName environment, Guid id) =>
        $"{SystemUser(environment, id)}/fjern";

    public static string DelegationSchemes(EnvironmentName environment) =>
        $"{Scopes(environment)}/delegeringsordninger";

    public static string NewDelegationScheme(EnvironmentName environment) =>
        $"{DelegationSchemes(environment)}/ny";

    public static string DelegationScheme(EnvironmentName environment, Guid id) =>
        $"{DelegationSchemes(environment)}/{id}";

    public static string WithdrawDelegationScheme(EnvironmentName environment, Guid id) =>
        $"{DelegationScheme(environment, id)}/trekk";
}
