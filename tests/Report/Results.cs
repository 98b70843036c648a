namespace Portvakt.Report;

/// <summary>All that a run of ./test left in its folder: NAME.xml and NAME.exit of each program, NAME.check of each check.</summary>
internal sealed class Results
{
    private readonly List<Result> all = [];

    private Results() { }

    public IReadOnlyList<Result> All => all;

    public static Results Read(string folder)
    {
        var results = new Results();
        foreach (var file in Directory.GetFiles(folder, "*.exit").Order(StringComparer.Ordinal))
            results.all.AddRange(TestProgram.Read(file));
        foreach (var file in Directory.GetFiles(folder, "*.check").Order(StringComparer.Ordinal))
            results.all.Add(Check(file));
        return results;
    }

    /// <summary>A requirement that was asked for and that no test shows is a failure.</summary>
    public void AddMissing(IEnumerable<string> named)
    {
        foreach (var id in named.Where(id => !all.Any(result => result.Requirements.Contains(id))))
            all.Add(new Result(id, false, $"No test carries [Requirement(\"{id}\")].", []));
    }

    /// <summary>The first line of the file is the exit code, the rest what the check printed.</summary>
    private static Result Check(string file)
    {
        var lines = File.ReadAllLines(file);
        var passed = lines[0] == "0";
        var name = Path.GetFileNameWithoutExtension(file);
        return new Result(name, passed, passed ? "" : string.Join('\n', lines.Skip(1)), []);
    }
}
