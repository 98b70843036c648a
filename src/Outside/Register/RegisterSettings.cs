namespace Portvakt.Outside.Register;

/// <summary>Where the public register of legal entities is, as configured. Without addresses nothing is fetched.</summary>
public sealed class RegisterSettings
{
    /// <summary>Where the file of main units is fetched; empty for nowhere.</summary>
    public string MainUnits { get; set; } = "";

    /// <summary>Where the file of sub units is fetched; empty for nowhere.</summary>
    public string SubUnits { get; set; } = "";

    /// <summary>Hours after which the files are fetched again.</summary>
    public double RefreshHours { get; set; } = 24;

    /// <summary>The largest file that is fetched, in megabytes.</summary>
    public int LargestFileMegabytes { get; set; } = 1024;

    /// <summary>Where single units are looked up, such as https://data.brreg.no; empty for nowhere.</summary>
    public string LookUp { get; set; } = "";

    /// <summary>Seconds that one look-up may take, with its second attempt.</summary>
    public double LookUpTimeoutSeconds { get; set; } = 2;

    /// <summary>Hours that a unit is believed after the register showed it; then it is looked up again.</summary>
    public double KeepHours { get; set; } = 24;
}
