namespace Portvakt.Server.Settings;

/// <summary>The configuration block "Portvakt:Notices".</summary>
public sealed class NoticeTimes
{
    /// <summary>How many days before an end its people are told; 0 is the last day itself. None for the default.</summary>
    public List<int> Steps { get; set; } = [];

    /// <summary>From this many days before an end on, the organisation's administrators are told too.</summary>
    public int EscalateAt { get; set; } = 7;

    /// <summary>The hour in Norway from which on the day's mails are sent.</summary>
    public int Hour { get; set; } = 6;
}
