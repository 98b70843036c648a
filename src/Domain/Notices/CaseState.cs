namespace Portvakt.Domain.Notices;

/// <summary>Where a case stands. The last three are final.</summary>
public enum CaseState
{
    /// <summary>New: nobody has said anything to the one who asked.</summary>
    Open,

    /// <summary>A question was asked; the one who asked for it has the word.</summary>
    Waiting,

    /// <summary>The question was answered; the decider has the word.</summary>
    Answered,

    Approved,

    Declined,

    /// <summary>Taken back by the one who asked.</summary>
    Withdrawn,
}
