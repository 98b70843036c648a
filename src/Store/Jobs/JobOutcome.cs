namespace Portvakt.Store.Jobs;

/// <summary>How one run ended.</summary>
internal sealed record JobOutcome(bool Succeeded, string Result);
