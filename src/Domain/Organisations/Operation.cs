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
    GrantAccess,
    RemoveAccess,
    ReadIntegrations,
    CreateIntegration,
    ChangeIntegration,
    ManageKeys,
    ReadOrganisations,
    ServiceDesk,
    ReadDevelopment,
}
