namespace Portvakt.Report;

/// <summary>The requirements with what the run says about each.</summary>
internal static class RequirementTable
{
    private const int Width = 88;

    /// <summary>Writes a row for each requirement of <paramref name="document"/> (a Markdown table: id, what, where).</summary>
    public static void Write(Results results, string document, TextWriter output)
    {
        output.WriteLine($"{"id", -5}{"what", -Width} {"tests", 6}{"passed", 8}{"failed", 8}");
        foreach (var (id, what) in Requirements(document))
        {
            var tests = results.All.Where(result => result.Requirements.Contains(id)).ToList();
            var passed = tests.Count(test => test.Passed);
            output.WriteLine(
                $"{id, -5}{Shortened(what), -Width} {tests.Count, 6}{passed, 8}{tests.Count - passed, 8}"
            );
        }
        output.WriteLine();
    }

    private static IEnumerable<(string Id, string What)> Requirements(string document) =>
        from line in File.ReadLines(document)
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        where cells.Length > 3 && cells[1].StartsWith('R') && int.TryParse(cells[1][1..], out _)
        select (cells[1], cells[2]);

    private static string Shortened(string text) =>
        text.Length <= Width ? text : string.Concat(text.AsSpan(0, Width - 1), "…");
}
