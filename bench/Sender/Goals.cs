namespace Bench.Sender;

/// <summary>What the project aims at; those whose servers took part are printed.</summary>
internal static class Goals
{
    private static readonly List<Goal> All =
    [
        .. OnStore("sqlite", ratio: 1.40),
        .. OnStore("postgres", ratio: 1.45),
        AtMost("RSS in MB with 10,000 clients", r => r[0].Memory, 200, "portvakt/10000"),
        AtMost(
            "RSS in MB that 100,000 clients cost more than 10,000",
            r => r[0].Memory - r[1].Memory,
            150,
            "portvakt/100000",
            "portvakt/10000"
        ),
        AtMost(
            "CPU for each token, dearest size through cheapest",
            r => r.Max(x => x.Cpu) / r.Min(x => x.Cpu),
            1.10,
            "portvakt/100",
            "portvakt/1000",
            "portvakt/10000",
            "portvakt/100000"
        ),
        AtLeast(
            "ES256 through RS256",
            r => r[0].Rate / r[1].Rate,
            2.5,
            "portvakt/es256",
            "portvakt/rs256"
        ),
    ];

    public static void Print(IReadOnlyDictionary<string, Result> medians)
    {
        Console.WriteLine("\nTargets");
        foreach (var line in All.Select(goal => goal.Line(medians)).OfType<string>())
            Console.WriteLine(line);
    }

    private static IEnumerable<Goal> OnStore(string store, double ratio)
    {
        var (portvakt, floor) = ($"portvakt/{store}", $"floor/{store}");
        yield return AtLeast($"{store}: tokens/s through floor", Rates, 0.90, portvakt, floor);
        yield return AtMost(
            $"{store}: CPU for each token through floor",
            r => r[0].Cpu / r[1].Cpu,
            1.15,
            portvakt,
            floor
        );
        yield return AtMost($"{store}: carry-over ratio", r => r[0].Ratio, ratio, portvakt);
        yield return AtMost($"{store}: RSS in MB", r => r[0].Memory, 200, portvakt);
        yield return AtLeast(
            $"{store}: tokens/s through OpenIddict with the same database",
            Rates,
            6,
            portvakt,
            $"openiddict/{store}"
        );
        yield return AtLeast(
            $"{store}: tokens/s through oidc-provider",
            Rates,
            2.2,
            portvakt,
            "oidc-provider/memory"
        );
    }

    private static double Rates(Result[] results) => results[0].Rate / results[1].Rate;

    private static Goal AtLeast(
        string text,
        Func<Result[], double> value,
        double bound,
        params string[] names
    ) => new(text, names, value, bound, AtMost: false);

    private static Goal AtMost(
        string text,
        Func<Result[], double> value,
        double bound,
        params string[] names
    ) => new(text, names, value, bound, AtMost: true);
}
