namespace Bench.AdminApi;

/// <summary>How long each of many calls took, in milliseconds.</summary>
internal sealed record Times(IReadOnlyList<double> Sorted)
{
    public static Times Of(IEnumerable<double> times) => new([.. times.Order()]);

    public double Least => Sorted[0];

    public double Median => Sorted[Sorted.Count / 2];

    public double P99 => Sorted[Sorted.Count * 99 / 100];
}
