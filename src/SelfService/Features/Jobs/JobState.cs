namespace Portvakt.SelfService.Features.Jobs;

/// <summary>How a job stands.</summary>
public enum JobState
{
    NotYet,
    Fine,
    Running,
    Failed,

    /// <summary>It should have run a while ago, and nobody did it.</summary>
    Late,

    /// <summary>The node that ran it went away; it is taken up again.</summary>
    Interrupted,
}
