namespace Portvakt.Domain.Organisations;

/// <summary>
/// Everything that can be done through a page, the API or the command line. Every route names one; the matrix
/// in <see cref="Permissions"/> says who may.
/// </summary>
public enum Operation
{
    ReadPublic,
    SignIn,
    Register,
    ReadOwnProfile,
    ReadTerms,
    AcceptTerms,
    ReadServices,
    ReadScopes,
    CreateScope,
    ChangeScope,
    ReadPrefixes,
    GrantAccess,
    RemoveAccess,
    DecideAccessRequest,
    ReadOwnAccesses,
    RequestAccess,
    ReadIntegrations,
    CreateIntegration,
    ChangeIntegration,
    DeactivateIntegration,
    RenewSecret,
    ManageKeys,
    ReadOnBehalfOf,
    ChangeOnBehalfOf,
    ReadRegister,
    Represent,
    ReadRights,
    ChangeRights,
    ChangeDelegations,
    ReadEvents,
    ReadOrganisations,
    ServiceDesk,
    ReadDevelopment,
}
