using Portvakt.Store.Jobs;

namespace Portvakt.Server.Jobs;

/// <summary>Looks every second which jobs are due, for as long as the process runs. A long job holds up no other.</summary>
internal sealed class JobRunner
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource stop = new();
    private readonly ILogger logger;
    private readonly Task running;

    public JobRunner(JobRounds rounds, TimeProvider clock, ILogger logger)
    {
        Rounds = rounds;
        this.logger = logger;
        running = Task.Run(() => Run(clock));
    }

    public JobRounds Rounds { get; }

    /// <summary>Tells the jobs to stop, waits for them, and lets other nodes have them. May be called again.</summary>
    public async Task Stop()
    {
        await stop.CancelAsync();
        await running;
    }

    private async Task Run(TimeProvider clock)
    {
        List<Task> begun = [];
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            do
            {
                begun.RemoveAll(task => task.IsCompleted);
                try
                {
                    begun.AddRange(await Rounds.Begin(stop.Token));
                }
                catch (Exception e) when (!stop.IsCancellationRequested)
                {
                    logger.LogWarning(e, "Jobs could not be looked after; tried again in a second");
                }
            } while (await timer.WaitForNextTickAsync(stop.Token));
        }
        catch (OperationCanceledException)
        {
            // Told to stop.
        }
        await Task.WhenAll(begun);
        await GiveBack();
    }

    private async Task GiveBack()
    {
        try
        {
            await Rounds.GiveBack();
        }
        catch (System.Data.Common.DbException e)
        {
            logger.LogWarning(e, "Leases could not be given back; they run out by themselves");
        }
    }
}
