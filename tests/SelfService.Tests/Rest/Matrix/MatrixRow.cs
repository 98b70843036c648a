namespace Portvakt.SelfService.Tests.Rest.Matrix;

/// <summary>What each caller of an operation is answered with.</summary>
/// <param name="Route">Method and pattern, as the route table has them.</param>
internal sealed record MatrixRow(string Route, IReadOnlyDictionary<Caller, int> Statuses)
{
    /// <summary>Reads a table whose first line names the callers.</summary>
    public static IReadOnlyList<MatrixRow> Read(string table)
    {
        var lines = table.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var callers = Words(lines[0]).Skip(1).Select(Enum.Parse<Caller>).ToList();
        return [.. lines.Skip(1).Select(Words).Select(words => Read(words, callers))];
    }

    private static MatrixRow Read(string[] words, List<Caller> callers)
    {
        var statuses = words[2..].Select(int.Parse).ToList();
        Assert.Equal(callers.Count, statuses.Count);
        return new MatrixRow(
            $"{words[0]} {words[1]}",
            callers.Zip(statuses).ToDictionary(pair => pair.First, pair => pair.Second)
        );
    }

    private static string[] Words(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
