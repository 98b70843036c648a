using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>What the roles are called.</summary>
public static class RoleNames
{
    private static readonly Text GeneralManager = new(
        "Daglig leder",
        "Dagleg leiar",
        "General manager"
    );
    private static readonly Text MainAdministrator = new(
        "Hovedadministrator",
        "Hovudadministrator",
        "Main administrator"
    );

    public static Text Name(this Role role) =>
        role == Role.GeneralManager ? GeneralManager : MainAdministrator;
}
