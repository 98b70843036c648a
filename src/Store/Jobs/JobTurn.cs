using Microsoft.Extensions.Logging;
using Portvakt.Store.Leases;

namespace Portvakt.Store.Jobs;

/// <summary>One job in one process: whether it is due, and a run of it under its lease. Never twice at once.</summary>
internal sealed class JobTurn(
    StoreConnection store,
    LeaseOffice leases,
    Job job,
    TimeProvider clock,
    ILogger logger
)
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly JobNotes notes = new(store, job);
    private readonly LastingLease lasting = new(leases, job.Name, clock);

    /// <summary>When a quick job is to run next here; the row is too seldom written to tell.</summary>
    private DateTimeOffset next = DateTimeOffset.MinValue;
    private JobOutcome? last;

    public Job Job => job;

    private bool IsQuick => job.Every < Job.Quick;

    public bool IsDue(JobRun? row)
    {
        var now = clock.GetUtcNow();
        return row is null || row.Due <= now || (IsQuick && next <= now);
    }

    /// <summary>Runs it if it is not running here already.</summary>
    public async Task TryTake(JobRun? row, CancellationToken cancellation)
    {
        if (!await turn.WaitAsync(TimeSpan.Zero, CancellationToken.None))
            return;
        try
        {
            await Run(row, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogWarning(e, "The job {Job} could not be begun or noted", job.Name);
        }
        catch (OperationCanceledException)
        {
            // The process stops; the next start takes it up again.
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Waits for a run that is under way, and runs it if it is due after that; whether it ran.</summary>
    public async Task<bool> Take(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            var row = await notes.Read(cancellation);
            return (IsQuick || IsDue(row)) && await Run(row, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    public Task GiveBack() => lasting.GiveBack();

    private Task<bool> Run(JobRun? row, CancellationToken cancellation) =>
        IsQuick ? RunQuick(row, cancellation) : RunLong(cancellation);

    private async Task<bool> RunLong(CancellationToken cancellation)
    {
        await using var lease = await KeptLease.Take(leases, job.Name, clock, cancellation);
        if (lease is null)
            return false;
        var started = clock.GetUtcNow();
        // Another node may have run it between the look at the row and the lease.
        if (!await notes.Begin(started, cancellation))
            return false;
        if (await Work(lease.Stop, cancellation) is { } outcome)
            await notes.End(outcome, started, clock.GetUtcNow(), CancellationToken.None);
        return true;
    }

    private async Task<bool> RunQuick(JobRun? row, CancellationToken cancellation)
    {
        var started = clock.GetUtcNow();
        next = started + job.Every;
        await using var lease = await lasting.Hold(cancellation);
        if (lease is null)
            return false;
        if (await Work(lease.Stop, cancellation) is not { } outcome)
            return true;
        var ended = clock.GetUtcNow();
        var isWorthARow =
            row is null
            || row.Due <= started
            || outcome.Succeeded != last?.Succeeded
            || (outcome.Result.Length > 0 && outcome != last);
        last = outcome;
        if (isWorthARow)
            await notes.Write(outcome, started, ended, CancellationToken.None);
        return true;
    }

    /// <summary>Does the work; null when it was cut short and another node or the next start does it.</summary>
    private async Task<JobOutcome?> Work(CancellationToken stop, CancellationToken cancellation)
    {
        try
        {
            var result = await job.Run(stop);
            if (result.Length > 0 && !IsQuick)
                logger.LogInformation("The job {Job}: {Result}", job.Name, result);
            return new JobOutcome(true, result);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            if (!cancellation.IsCancellationRequested)
                logger.LogWarning("Another node took over the job {Job}", job.Name);
            return null;
        }
        catch (JobFailed e)
        {
            if (!IsQuick || last?.Succeeded != false)
                logger.LogWarning("The job {Job} failed: {Reason}", job.Name, e.Message);
            return new JobOutcome(false, e.Message);
        }
        catch (Exception e)
        {
            if (!IsQuick || last?.Succeeded != false)
                logger.LogError(e, "The job {Job} failed; tried again soon", job.Name);
            return new JobOutcome(false, $"{e.GetType().Name}: {e.Message}");
        }
    }
}
