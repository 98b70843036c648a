using Portvakt.Report;

// report RESULTS [--requirements R1,R2] [--table]: the end of ./test. Exit code 1 when anything failed.
var results = Results.Read(args[0]);
var named = args is [_, "--requirements", var ids, ..] ? ids.Split(',') : [];
results.AddMissing(named);

if (args.Contains("--table"))
    RequirementTable.Write(results, Path.Combine("docs", "requirements.md"), Console.Out);

foreach (var failure in results.All.Where(result => !result.Passed))
    Console.WriteLine($"FAILED {failure.Name}\n{Indented(failure.Message)}\n");

var failed = results.All.Count(result => !result.Passed);
Console.WriteLine($"{results.All.Count - failed} passed, {failed} failed");
return failed == 0 ? 0 : 1;

static string Indented(string text) => "    " + text.Trim().ReplaceLineEndings("\n    ");
