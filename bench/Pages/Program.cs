using System.Globalization;
using Bench.Clients;
using Bench.Pages;

// Measures pages of the portal where the organisation has few clients against where it has many. Arguments: ROUNDS, then for
// each of two servers with the demo: PORT, DATA-FOLDER, STORE (a file, or a PostgreSQL connection string), CLIENTS.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var rounds = int.Parse(args[0]);
var few = await Reader.Enter(args[1..5]);
var many = await Reader.Enter(args[5..9]);
Console.WriteLine(
    $"time to the first byte, ms: {few.Clients} clients against {many.Clients}, {rounds} times in turn"
);
Console.WriteLine("| page | few p50 | few p95 | many p50 | many p95 | p95 through |");
Console.WriteLine("|---|---|---|---|---|---|");
var worst = 0.0;
foreach (var page in Places.All)
{
    var (short_, long_) = await page.Compare(few, many, rounds);
    worst = Math.Max(worst, long_.P95 / short_.P95);
    Console.WriteLine(
        $"| {page.Name} | {short_.P50:F1} | {short_.P95:F1} | {long_.P50:F1} | {long_.P95:F1} | {long_.P95 / short_.P95:F2} |"
    );
}
Console.WriteLine();
Console.WriteLine(Verdict.Line("worst page, p95 with many through few", worst, 3, atMost: true));
