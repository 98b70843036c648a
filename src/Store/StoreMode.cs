namespace Portvakt.Store;

/// <summary>What an installation is for; a store remembers the mode it was made in.</summary>
public enum StoreMode
{
    /// <summary>Trying out, development and tests: demo data, development pages, loopback.</summary>
    Trial,

    /// <summary>The real thing.</summary>
    Operation,
}
