using System.Xml.Linq;

namespace Portvakt.Report;

/// <summary>Reads what one test program left behind: its exit code, and its results in xUnit's XML (with the traits, which TRX lacks).</summary>
internal static class TestProgram
{
    // Exit codes of Microsoft.Testing.Platform: https://aka.ms/testingplatform/exitcodes
    private const string AllPassed = "0";
    private const string SomeFailed = "2";
    private const string NoneRan = "8";

    /// <summary>The results of the program whose exit code stands in <paramref name="exitFile"/>.</summary>
    public static IEnumerable<Result> Read(string exitFile)
    {
        var name = Path.GetFileNameWithoutExtension(exitFile);
        var code = File.ReadLines(exitFile).First();
        var tests = ReadTests(Path.ChangeExtension(exitFile, ".xml"));
        foreach (var test in tests)
            yield return test;

        // With a filter (NAME.filtered) a program may well have nothing to run.
        if (code == NoneRan && File.Exists(Path.ChangeExtension(exitFile, ".filtered")))
            yield break;
        if (tests.Count == 0)
            yield return Broken(name, $"The program ran no test (exit code {code}).", exitFile);
        else if (code is not (AllPassed or SomeFailed))
            yield return Broken(
                name,
                $"The program did not end well (exit code {code}).",
                exitFile
            );
        else if (code == SomeFailed && tests.All(test => test.Passed))
            yield return Broken(
                name,
                "The program reported a failure outside its tests.",
                exitFile
            );
    }

    private static List<Result> ReadTests(string file)
    {
        // A program that was killed leaves no file, or half a file.
        if (!File.Exists(file) || !File.ReadLines(file).Any())
            return [];
        try
        {
            return [.. XDocument.Load(file).Descendants("test").Select(ReadTest)];
        }
        catch (System.Xml.XmlException)
        {
            return [];
        }
    }

    private static Result ReadTest(XElement test)
    {
        var outcome = (string?)test.Attribute("result");
        var message = outcome switch
        {
            "Pass" => "",
            "Skip" => $"Skipped, which counts as failed: {(string?)test.Element("reason")}",
            _ => $"{(string?)test.Element("failure")?.Element("message")}\n"
                + (string?)test.Element("failure")?.Element("stack-trace"),
        };
        return new Result(
            (string)test.Attribute("name")!,
            outcome == "Pass",
            message,
            RequirementsOf(test)
        );
    }

    private static IReadOnlyCollection<string> RequirementsOf(XElement test) =>
        [
            .. test.Descendants("trait")
                .Where(trait => (string?)trait.Attribute("name") == "Requirement")
                .Select(trait => (string)trait.Attribute("value")!),
        ];

    /// <summary>A program that failed as a whole, with the end of what it printed.</summary>
    private static Result Broken(string name, string what, string exitFile)
    {
        var log = Path.ChangeExtension(exitFile, ".log");
        var end = File.Exists(log) ? string.Join('\n', File.ReadLines(log).TakeLast(30)) : "";
        return new Result(name, false, $"{what}\n{end}", []);
    }
}
