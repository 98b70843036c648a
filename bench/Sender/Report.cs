namespace Bench.Sender;

/// <summary>Prints rounds as they end, and the medians.</summary>
internal static class Report
{
    public static void Line(string round, Target server, Result r) =>
        Console.WriteLine(
            $"{round, -8} {server.Name, -9} {r.Rate, 7:F0} tokens/s {r.CpuPerToken, 6:F3} CPU ms/token  "
                + $"p50 {r.Median, 6:F2} ms  p99 {r.P99, 6:F2} ms  RSS {r.Memory, 4:F0} MB  {r.Tokens} tokens, {r.Failures} failures"
        );

    public static void Table(Dictionary<Target, List<Result>> results, double limit)
    {
        Console.WriteLine($"\nMedians of {results.Values.First().Count} alternating rounds");
        Console.WriteLine(
            $"{"", -10}{"tokens/s", 10}{"CPU ms", 9}{"p50 ms", 9}{"p99 ms", 9}{"RSS MB", 9}{"% of L", 9}"
        );
        foreach (var (server, rounds) in results)
            Console.WriteLine(
                $"{server.Name, -10}{Median(rounds, r => r.Rate), 10:F0}{Median(rounds, r => r.CpuPerToken), 9:F3}"
                    + $"{Median(rounds, r => r.Median), 9:F2}{Median(rounds, r => r.P99), 9:F2}"
                    + $"{Median(rounds, r => r.Memory), 9:F0}{100 * Median(rounds, r => r.Rate) / limit, 8:F0}%"
            );
        var both = results.Values.ToList();
        if (both.Count < 2)
            return;
        var rate = Median(both[0], r => r.Rate) / Median(both[1], r => r.Rate);
        var cpu = Median(both[1], r => r.CpuPerToken) / Median(both[0], r => r.CpuPerToken);
        var names = results.Keys.Select(server => server.Name).ToList();
        Console.WriteLine(
            $"\n{names[0]} gives {100 * rate:F0}% of {names[1]}'s tokens a second, and {100 * cpu:F0}% of its tokens for the same CPU"
        );
    }

    private static double Median(List<Result> rounds, Func<Result, double> value) =>
        rounds.Select(value).Order().ElementAt(rounds.Count / 2);
}
