namespace Portvakt.SelfService.Rest;

/// <summary>A value in the address of an operation, as the API's document tells of it.</summary>
/// <param name="Name">As in the route's pattern or in the query.</param>
/// <param name="Kind">Its type in JSON Schema: string, boolean or integer.</param>
/// <param name="Text">What it is and does.</param>
internal sealed record ApiParameter(string Name, string Kind, string Text)
{
    /// <summary>In the query; else it is a part of the path, for every route that has it in its pattern.</summary>
    public bool InQuery { get; init; } = true;

    public bool Required { get; init; }

    /// <summary>What the examples of the document use; one in the query stands in their addresses.</summary>
    public string? Example { get; init; }

    /// <summary>The largest number; null for what is none.</summary>
    public int? Most { get; init; }

    /// <summary>The words that there are; empty for any.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public static ApiParameter Path(string name, string text, string example) =>
        new(name, "string", text)
        {
            InQuery = false,
            Required = true,
            Example = example,
        };

    public static ApiParameter Flag(string name, string text) => new(name, "boolean", text);

    public static ApiParameter Query(string name, string text, string? example = null) =>
        new(name, "string", text) { Example = example };
}
