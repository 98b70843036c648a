namespace Portvakt.Store;

/// <summary>How a save ended when other writers are about.</summary>
public enum SaveResult
{
    Saved,

    /// <summary>A unique rule was in the way: somebody made the same thing first.</summary>
    Duplicate,

    /// <summary>The row changed after it was read.</summary>
    Stale,
}
