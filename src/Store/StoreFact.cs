namespace Portvakt.Store;

/// <summary>One thing that the store remembers about itself, such as the mode it was made in.</summary>
public sealed class StoreFact
{
    /// <summary>Trial or Operation: Operation refuses a Trial store.</summary>
    public const string Mode = "mode";

    /// <summary>When the store was last filled from a backup, ISO 8601.</summary>
    public const string Restored = "restored";

    public required string Name { get; init; }

    public required string Value { get; set; }
}
