namespace Bench.Sender;

/// <summary>What one round gave.</summary>
internal sealed record Result
{
    public required int Tokens { get; init; }

    /// <summary>How long the round took; less than planned when it ran out of grants.</summary>
    public required double Seconds { get; init; }

    /// <summary>Tokens a second.</summary>
    public required double Rate { get; init; }

    /// <summary>Milliseconds of the server's CPU for each answer.</summary>
    public required double ServerCpu { get; init; }

    /// <summary>Milliseconds of the database server's CPU for each answer; 0 without one.</summary>
    public required double DatabaseCpu { get; init; }

    /// <summary>Milliseconds of CPU of one verification and one signature, just before the round.</summary>
    public required double PairCost { get; init; }

    /// <summary>Milliseconds.</summary>
    public required double Median { get; init; }

    /// <summary>Milliseconds.</summary>
    public required double P99 { get; init; }

    /// <summary>Megabytes (RSS of the server) at the end of the round.</summary>
    public required double Memory { get; init; }

    /// <summary>Answers that were no token.</summary>
    public required int Failures { get; init; }

    /// <summary>The first of them.</summary>
    public required string? FirstFailure { get; init; }

    public double Cpu => ServerCpu + DatabaseCpu;

    /// <summary>CPU for each token, in pairs: carries over between machines.</summary>
    public double Ratio => Cpu / PairCost;
}
