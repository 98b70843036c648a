namespace Portvakt.Domain.Basics;

/// <summary>
/// From when until when something holds, half-open. An end date that a person wrote means until midnight in
/// Norway after that day; it is kept beside the instant, so that the page shows what was written.
/// </summary>
public sealed record Validity(
    DateTimeOffset From,
    DateTimeOffset? To = null,
    DateOnly? LastDay = null
)
{
    private static readonly TimeZoneInfo Oslo = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    /// <summary>Holds from now on without end.</summary>
    public static Validity Since(DateTimeOffset now) => new(now);

    /// <summary>Holds from now on up to and including <paramref name="lastDay"/>, Norwegian time.</summary>
    public static Validity Through(DateTimeOffset now, DateOnly lastDay)
    {
        var midnight = lastDay.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new(now, new DateTimeOffset(midnight, Oslo.GetUtcOffset(midnight)), lastDay);
    }

    public bool HoldsAt(DateTimeOffset now) => From <= now && (To is null || now < To);

    /// <summary>The same, ended at <paramref name="now"/>.</summary>
    public Validity EndedAt(DateTimeOffset now) => this with { To = now, LastDay = null };
}
