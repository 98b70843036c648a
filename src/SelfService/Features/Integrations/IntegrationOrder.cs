namespace Portvakt.SelfService.Features.Integrations;

/// <summary>What comes first in the list of integrations.</summary>
public enum IntegrationOrder
{
    Name,

    /// <summary>Those whose keys end soonest; those without last.</summary>
    KeysEnd,
    Newest,

    /// <summary>Those that have rested longest; those that never fetched a token before all others.</summary>
    LastUsed,
}
