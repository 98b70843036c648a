namespace Portvakt.Domain.Scopes;

/// <summary>Whether a prefix can be had.</summary>
public enum PrefixStanding
{
    Free,

    /// <summary>Nobody has it, but somebody else has one that looks like it.</summary>
    TooNear,

    /// <summary>Somebody has it.</summary>
    Taken,

    /// <summary>It is kept for the built-in scopes.</summary>
    Reserved,

    /// <summary>No prefix is written so.</summary>
    Malformed,
}
