namespace Bench.Clients;

/// <summary>The kernel's account of processes (proc(5)).</summary>
public static class Processes
{
    /// <summary>Linux counts CPU time in hundredths of a second (USER_HZ).</summary>
    private const double MillisecondsPerTick = 10;

    // Places after the name in brackets: the parent, utime, stime, and both of the children that were waited for.
    private const int Parent = 1;
    private const int OwnTime = 11;
    private const int ChildTime = 13;

    /// <summary>Milliseconds of CPU that a process has used, in user and kernel mode.</summary>
    public static double CpuTime(int id) => Time(Stat(id)!, OwnTime);

    /// <summary>As <see cref="CpuTime"/>, with its children: those alive and those that have ended.</summary>
    public static double TreeCpuTime(int id)
    {
        var root = Stat(id)!;
        var children = Directory
            .EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), out var child) ? child : 0)
            .Where(child => child > 0)
            .Select(Stat)
            .Where(stat => stat is not null && int.Parse(stat[Parent]) == id);
        return Time(root, OwnTime) + Time(root, ChildTime) + children.Sum(c => Time(c!, OwnTime));
    }

    /// <summary>Megabytes of memory that a process holds now.</summary>
    public static double Memory(int id) =>
        long.Parse(
            File.ReadLines($"/proc/{id}/status")
                .First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]
        ) / 1024.0;

    private static double Time(string[] stat, int place) =>
        (long.Parse(stat[place]) + long.Parse(stat[place + 1])) * MillisecondsPerTick;

    /// <summary>Null when the process has just ended.</summary>
    private static string[]? Stat(int id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            // The name in brackets may hold spaces.
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }
}
