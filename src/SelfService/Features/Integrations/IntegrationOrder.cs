namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What comes first in the list of integrations.</summary>
public enum IntegrationOrder
{
    Name,

    /// <summary>Those whose keys end soonest; those without last.</summary>
    KeysEnd,
    Newest,
}
