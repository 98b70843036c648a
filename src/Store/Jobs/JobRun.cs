namespace Portvakt.Store.Jobs;

/// <summary>How a job last ran, wherever it ran, and when it is to run again.</summary>
public sealed class JobRun
{
    /// <summary>Longest result.</summary>
    public const int ResultLength = 500;

    public required string Name { get; init; }

    public DateTimeOffset? Started { get; set; }

    /// <summary>Null while it runs, and for one whose node died.</summary>
    public DateTimeOffset? Ended { get; set; }

    /// <summary>Whether the last run that ended did what it was to do.</summary>
    public bool? Succeeded { get; set; }

    /// <summary>What came of it, or what was wrong.</summary>
    public string Result { get; set; } = "";

    /// <summary>When it is to run next.</summary>
    public DateTimeOffset Due { get; set; }

    /// <summary>The machine and process that ran it last.</summary>
    public string Node { get; set; } = "";
}
