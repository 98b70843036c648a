namespace Portvakt.Store.Replay;

/// <summary>
/// Tells one run of the machine from the next. Writes that were handed to the operating system survive the death of
/// the process but not of the machine.
/// </summary>
internal static class BootId
{
    private const string File = "/proc/sys/kernel/random/boot_id";

    /// <summary>The id of this run of the machine; null where the system has none.</summary>
    public static string? Read()
    {
        try
        {
            return System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File).Trim() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // No id means that every unclean stop counts as a crash of the machine, which is the safe reading.
            return null;
        }
    }
}
