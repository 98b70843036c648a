using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;
using Portvakt.Store.Jobs;

namespace Portvakt.SelfService.Features.Jobs;

/// <summary>A job as the list shows it.</summary>
/// <param name="Every">How often it runs; null for work that other processes do.</param>
public sealed record JobRow(JobRun Run, Text Title, TimeSpan? Every, JobState State)
{
    /// <summary>So long after its time nobody seems to do it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>How long the last run took; null while it runs and before there was one.</summary>
    public TimeSpan? Took => Run.Ended - Run.Started;

    /// <summary>What came of the last run; null when it said what nobody can say in another language.</summary>
    public IReadOnlyList<Text>? Result => JobResults.Read(Run.Result);

    /// <summary>Whether it runs all the time, so that the next run is no news.</summary>
    public bool IsQuick => Every < Job.Quick;

    /// <summary>How a row stands.</summary>
    /// <param name="isHeld">Whether a node that is alive has it.</param>
    public static JobState StateOf(JobRun run, bool isHeld, DateTimeOffset now) =>
        run switch
        {
            { Started: not null, Ended: null } when isHeld => JobState.Running,
            _ when run.Due + Patience < now => JobState.Late,
            { Started: not null, Ended: null } => JobState.Interrupted,
            { Succeeded: false } => JobState.Failed,
            { Started: null } => JobState.NotYet,
            _ => JobState.Fine,
        };

    internal Severity Severity =>
        State switch
        {
            JobState.Fine => Severity.Success,
            JobState.Running => Severity.Info,
            JobState.Failed => Severity.Danger,
            JobState.Late or JobState.Interrupted => Severity.Warning,
            _ => Severity.Neutral,
        };
}
