namespace Bench.AdminApi;

/// <summary>The most memory that the server held while this was alive, looked at a hundred times a second.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly Timer timer;
    private double most;

    public PeakMemory(Measured measured) =>
        timer = new Timer(
            _ => most = Math.Max(most, measured.Memory()),
            null,
            TimeSpan.Zero,
            TimeSpan.FromMilliseconds(10)
        );

    public double Megabytes => most;

    public void Dispose() => timer.Dispose();
}
