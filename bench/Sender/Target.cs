namespace Bench.Sender;

/// <summary>A server to be measured: NAME=PORT:PID on this machine.</summary>
internal sealed record Target(string Name, int Port, int ProcessId)
{
    /// <summary>Linux counts CPU time in hundredths of a second (USER_HZ).</summary>
    private const double MillisecondsPerTick = 10;

    public static Target Parse(string text)
    {
        var parts = text.Split('=', ':');
        return new Target(parts[0], int.Parse(parts[1]), int.Parse(parts[2]));
    }

    /// <summary>Milliseconds of CPU that it has used, in user and kernel mode.</summary>
    public double CpuTime()
    {
        var stat = File.ReadAllText($"/proc/{ProcessId}/stat");
        // The name in brackets may hold spaces; utime and stime are the 12th and 13th field after it.
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[11]) + long.Parse(fields[12])) * MillisecondsPerTick;
    }

    /// <summary>Megabytes of memory that it holds now.</summary>
    public double Memory() =>
        long.Parse(
            File.ReadLines($"/proc/{ProcessId}/status")
                .First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]
        ) / 1024.0;
}
