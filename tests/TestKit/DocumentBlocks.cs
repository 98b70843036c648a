namespace Portvakt.TestKit;

/// <summary>What a document tells its readers to type or to save, so that a test can do the very same.</summary>
public static class DocumentBlocks
{
    private const string Fence = "```";
    private const string Indentation = "    ";

    /// <summary>The block of a language, such as json, that holds this text.</summary>
    public static string Fenced(string document, string language, string text) =>
        Lines(document)
            .Split($"\n{Fence}{language}\n")
            .Skip(1)
            .Select(rest => rest.Split($"\n{Fence}\n")[0])
            .Single(block => block.Contains(text));

    /// <summary>The indented block that holds this text; empty lines may stand in it.</summary>
    public static string Indented(string document, string text)
    {
        List<string> blocks = [""];
        foreach (var line in Lines(document).Split('\n'))
            if (line.StartsWith(Indentation, StringComparison.Ordinal))
                blocks[^1] += line[Indentation.Length..] + "\n";
            else if (line.Length == 0 && blocks[^1].Length > 0)
                blocks[^1] += "\n";
            else if (line.Length > 0)
                blocks.Add("");
        return blocks.Single(block => block.Contains(text));
    }

    private static string Lines(string document) => File.ReadAllText(Repository.Absolute(document));
}
