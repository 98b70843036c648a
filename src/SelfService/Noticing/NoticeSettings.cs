using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Noticing;

/// <summary>When notices are given.</summary>
/// <param name="Steps">How many days before an end.</param>
/// <param name="Hour">The hour of the day in Norway from which on the day's digests are sent; 0 to 23.</param>
/// <param name="Operator">The organisation that runs the installation; its own ends are its operators' to know.</param>
public sealed record NoticeSettings(NoticeSteps Steps, int Hour, OrganisationId Operator)
{
    /// <summary>Whether the hour has come at which the day's notices begin.</summary>
    public bool HasBegun(DateTimeOffset now) =>
        TimeZoneInfo.ConvertTime(now, NorwegianTime.Zone).Hour >= Hour;
}
