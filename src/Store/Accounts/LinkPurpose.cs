namespace Portvakt.Store.Accounts;

/// <summary>What a one-time link does.</summary>
public enum LinkPurpose
{
    ConfirmRegistration,
    ResetPassword,
    JoinAsOperator,
    JoinOrganisation,
    ChangeEmail,
    ConfirmNotificationPoint,
}
