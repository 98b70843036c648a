namespace Portvakt.SelfService.Agreements;

/// <summary>One acceptance of the terms of use.</summary>
/// <param name="Person">Who signed; null when it was recorded without anybody.</param>
/// <param name="Hash">Of the text that was signed.</param>
/// <param name="IsKept">Whether the text of that version is at hand.</param>
public sealed record Signature(
    string Version,
    string? Person,
    DateTimeOffset At,
    string Hash,
    bool IsKept
);
