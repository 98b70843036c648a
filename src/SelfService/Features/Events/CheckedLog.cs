using Portvakt.Store.Audit;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What a check of the log found.</summary>
/// <param name="At">When it was over.</param>
public sealed record CheckedLog(DateTimeOffset At, ChainVerdict Verdict);
