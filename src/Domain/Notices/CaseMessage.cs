namespace Portvakt.Domain.Notices;

/// <summary>One contribution to the thread of a case.</summary>
/// <param name="PersonId">Who wrote it; null for somebody without an account.</param>
/// <param name="Text">Plain words; lines are kept.</param>
public sealed record CaseMessage(
    Guid Id,
    CaseSide Side,
    Guid? PersonId,
    string Text,
    DateTimeOffset At
)
{
    /// <summary>Most characters of a message or a reason.</summary>
    public const int Longest = 4000;
}
