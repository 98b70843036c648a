namespace Portvakt.SelfService.Features.Jobs;

/// <summary>What the list shows.</summary>
public sealed record JobListModel(IReadOnlyList<JobRow> Rows, DateTimeOffset Now)
{
    /// <summary>How many somebody should look at.</summary>
    public int Troubled =>
        Rows.Count(row => row.State is JobState.Failed or JobState.Late or JobState.Interrupted);
}
