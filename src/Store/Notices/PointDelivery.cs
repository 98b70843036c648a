namespace Portvakt.Store.Notices;

/// <summary>How it went with what was last sent to a notification point.</summary>
/// <param name="At">When it was delivered, or written when it was not.</param>
/// <param name="Error">What the receiving server said; null when it was delivered or still waits.</param>
/// <param name="GivenUp">Whether it will not be tried again.</param>
public sealed record PointDelivery(
    DateTimeOffset At,
    bool Delivered,
    string? Error,
    bool GivenUp = false
);
