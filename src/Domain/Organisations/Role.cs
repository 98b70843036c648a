namespace Portvakt.Domain.Organisations;

/// <summary>
/// What a person is in an organisation, by the register. A role is authority to give rights, oneself included; it is
/// not itself one of the rights that production asks for.
/// </summary>
public enum Role
{
    /// <summary>"Daglig leder".</summary>
    GeneralManager,

    /// <summary>"Hovedadministrator": appointed by the general manager, and can be handed on.</summary>
    MainAdministrator,
}
