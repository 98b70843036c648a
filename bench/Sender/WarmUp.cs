namespace Bench.Sender;

/// <summary>Lets the just-in-time compiler, the caches and the connection pools settle before anything counts.</summary>
internal static class WarmUp
{
    /// <summary>A grant must be sent within ten seconds of its iat, so a longer warm-up goes in pieces.</summary>
    private const int Piece = 10;

    /// <summary>Warms for so many seconds; returns how many grants to sign for each second of a round.</summary>
    public static async Task<int> Run(
        Target target,
        Assertions assertions,
        int connections,
        int seconds,
        double limit
    )
    {
        // A guess that any server needs; what is left over of later ones is thrown away.
        var guess = (int)Math.Max(200, limit * 0.2);
        // A piece that runs out of grants ends early, so the time that was really spent is counted.
        for (var left = (double)seconds; left > 0.5; )
        {
            var piece = (int)Math.Ceiling(Math.Min(Piece, left));
            var result = await Load.Run(target, assertions, connections, piece, guess * piece);
            Report.Line("warm-up", target, result);
            left -= result.Seconds;
            guess = Enough(guess, result, connections);
        }
        return guess;
    }

    /// <summary>
    /// Grants to sign for each second after <paramref name="result"/>: half as many again as it used, since the next
    /// round may be faster.
    /// </summary>
    public static int Enough(int before, Result result, int connections) =>
        Math.Max(before, (int)(result.Rate * 1.5) + connections);
}
