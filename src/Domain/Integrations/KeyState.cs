namespace Portvakt.Domain.Integrations;

/// <summary>How a key, or the keys of a client together, stand at some time.</summary>
public enum KeyState
{
    /// <summary>No key is registered.</summary>
    None,
    Valid,

    /// <summary>Ends within <see cref="KeyPolicy.Warning"/>.</summary>
    ExpiringSoon,
    Expired,
}
