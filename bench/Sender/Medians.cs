namespace Bench.Sender;

/// <summary>The middle of several rounds, figure by figure.</summary>
internal static class Medians
{
    public static Result Of(List<Result> rounds) =>
        new()
        {
            Tokens = rounds.Sum(r => r.Tokens),
            Seconds = rounds.Sum(r => r.Seconds),
            Rate = Of(rounds, r => r.Rate),
            ServerCpu = Of(rounds, r => r.ServerCpu),
            DatabaseCpu = Of(rounds, r => r.DatabaseCpu),
            PairCost = Of(rounds, r => r.PairCost),
            Median = Of(rounds, r => r.Median),
            P99 = Of(rounds, r => r.P99),
            Memory = Of(rounds, r => r.Memory),
            Failures = rounds.Sum(r => r.Failures),
            FirstFailure = rounds.Find(r => r.FirstFailure is not null)?.FirstFailure,
        };

    private static double Of(List<Result> rounds, Func<Result, double> value) =>
        rounds.Select(value).Order().ElementAt(rounds.Count / 2);
}
