namespace Bench.Sender;

/// <summary>The table. Arguments: ROUNDS SECONDS CONNECTIONS WARM-SECONDS, then a target each.</summary>
internal static class ClosedRun
{
    /// <summary>0, or 1 when an answer was no token.</summary>
    public static async Task<int> Run(string[] args)
    {
        var (rounds, seconds) = (int.Parse(args[0]), int.Parse(args[1]));
        var connections = int.Parse(args[2]);
        var warm = int.Parse(args[3]);
        var targets = args[4..].Select(Target.Parse).ToList();
        var assertions = targets.ToDictionary(target => target, target => new Assertions(target));

        var limit = Limit.Measure(TimeSpan.FromSeconds(3));
        Console.WriteLine(
            $"L: {limit:F0} RSA-2048 verify+sign pairs/s on two threads, {Limit.PairCost():F4} CPU ms each"
        );
        var results = targets.ToDictionary(target => target, _ => new List<Result>());
        var counts = new Dictionary<Target, int>();
        foreach (var target in targets)
            counts[target] = await WarmUp.Run(target, assertions[target], connections, warm, limit);
        for (var round = 1; round <= rounds; round++)
            foreach (var target in targets)
            {
                var count = counts[target] * seconds;
                var result = await Load.Run(
                    target,
                    assertions[target],
                    connections,
                    seconds,
                    count
                );
                Report.Line($"round {round}", target, result);
                results[target].Add(result);
                counts[target] = WarmUp.Enough(counts[target], result, connections);
            }
        var medians = results.ToDictionary(r => r.Key, r => Medians.Of(r.Value));
        Report.Table(medians, limit, rounds);
        Goals.Print(medians.ToDictionary(m => m.Key.Name, m => m.Value));
        return results.Values.SelectMany(r => r).Any(r => r.Failures > 0) ? 1 : 0;
    }
}
