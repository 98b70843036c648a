using Bench.Clients;

namespace Bench.Sender;

/// <summary>
/// How long answers take below the limit. Arguments: ROUNDS SECONDS CONNECTIONS WARM-SECONDS, then a target each; every
/// target is sent shares of the rate that the floor on its kind of store reaches.
/// </summary>
internal static class RateRun
{
    private static readonly double[] Shares = [0.4, 0.7];

    /// <summary>0, or 1 when an answer was no token.</summary>
    public static async Task<int> Run(string[] args)
    {
        var (rounds, seconds) = (int.Parse(args[0]), int.Parse(args[1]));
        var connections = int.Parse(args[2]);
        var warm = int.Parse(args[3]);
        var targets = args[4..].Select(Target.Parse).ToList();
        var assertions = targets.ToDictionary(target => target, target => new Assertions(target));
        var limit = Limit.Measure(TimeSpan.FromSeconds(3));

        var rates = new Dictionary<string, double>();
        foreach (var target in targets)
        {
            var grants = await WarmUp.Run(target, assertions[target], connections, warm, limit);
            if (target.Name != target.Floor)
                continue;
            var full = await Load.Run(
                target,
                assertions[target],
                connections,
                seconds,
                grants * seconds
            );
            Report.Line("full", target, full);
            rates[target.Floor] = full.Rate;
        }
        var failed = 0;
        foreach (var share in Shares)
        {
            var results = targets.ToDictionary(target => target.Name, _ => new List<Result>());
            for (var round = 1; round <= rounds; round++)
                foreach (var target in targets)
                {
                    var rate = rates[target.Floor] * share;
                    var result = await OpenLoad.Run(target, assertions[target], rate, seconds);
                    Report.Line($"{share:P0}", target, result);
                    results[target.Name].Add(result);
                    failed += result.Failures;
                }
            Print(share, targets, results);
        }
        return failed > 0 ? 1 : 0;
    }

    private static void Print(
        double share,
        List<Target> targets,
        Dictionary<string, List<Result>> results
    )
    {
        Console.WriteLine($"\nAt {share:P0} of the floor's rate, medians of the rounds");
        foreach (var target in targets)
        {
            var (own, floor) = (
                Medians.Of(results[target.Name]),
                Medians.Of(results[target.Floor])
            );
            Console.WriteLine(
                $"{target.Name, -27} {own.Rate, 6:F0} tokens/s  p50 {own.Median:F2} ms  p99 {own.P99:F2} ms"
            );
            if (target.Name != target.Floor)
                Console.WriteLine(
                    Verdict.Line("p99 through the floor's", own.P99 / floor.P99, 2, atMost: true)
                );
        }
        Console.WriteLine();
    }
}
