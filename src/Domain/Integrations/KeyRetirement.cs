namespace Portvakt.Domain.Integrations;

/// <summary>How far the change from an old key to a newer one has come.</summary>
public enum KeyRetirement
{
    /// <summary>No newer key could take over.</summary>
    NotBegun,

    /// <summary>There is a newer key that has given no token yet.</summary>
    NewUnused,

    /// <summary>The newer key is in use, and so is the old one.</summary>
    BothUsed,

    /// <summary>Only newer keys are in use, or the old one has expired: it can go.</summary>
    Safe,
}
