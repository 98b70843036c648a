namespace Portvakt.TestKit;

/// <summary>How much work a test does: little in each run, much in <c>./test --long</c>.</summary>
public static class Long
{
    /// <summary>Whether this is a long run (PORTVAKT_TEST_LONG=1).</summary>
    public static bool Run { get; } =
        Environment.GetEnvironmentVariable("PORTVAKT_TEST_LONG") == "1";

    /// <summary>The number of rounds, cases or seconds for this run.</summary>
    public static int Rounds(int ordinary, int inLongRun) => Run ? inLongRun : ordinary;
}
