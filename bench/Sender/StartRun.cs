using System.Diagnostics;
using System.Net.Sockets;
using Bench.Clients;

namespace Bench.Sender;

/// <summary>
/// How long a server takes from nothing to its first token. Arguments: TIMES CLIENT-FILE PORT AUDIENCE, then the command.
/// </summary>
internal static class StartRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>0, or 1 when a start gave no token.</summary>
    public static async Task<int> Run(string[] args)
    {
        var times = new List<double>();
        var port = int.Parse(args[2]);
        for (var i = 0; i < int.Parse(args[0]); i++)
        {
            var target = new Target("portvakt", port, 0, "grant", args[3], args[1], null);
            if (await Start(target, args[4..]) is not { } time)
                return 1;
            times.Add(time);
        }
        var median = times.Order().ElementAt(times.Count / 2);
        Console.WriteLine();
        Console.WriteLine(
            Verdict.Line("seconds to the first token", median / 1000, 1, atMost: true)
        );
        return 0;
    }

    /// <summary>Milliseconds; null when there was no token in time.</summary>
    private static async Task<double?> Start(Target target, string[] command)
    {
        var assertions = new Assertions(target);
        // So that the sender's own first signature is not part of the server's start.
        assertions.SignOne();
        // Its greeting is short; nobody needs to read it for the server to go on.
        var silent = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
        };
        var begun = Stopwatch.GetTimestamp();
        using var server = Process.Start(silent)!;
        string? answer = "nobody listened";
        while (answer is not null && Stopwatch.GetElapsedTime(begun) < Patience)
        {
            answer = await Try(target, assertions);
            if (answer is not null)
                await Task.Delay(2);
        }
        var time = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        var cpu = Processes.CpuTime(server.Id);
        using (Process.Start("kill", ["-TERM", server.Id.ToString()]))
            await server.WaitForExitAsync();
        if (answer is null)
        {
            Console.WriteLine($"first token after {time:F0} ms, {cpu:F0} CPU ms");
            return time;
        }
        Console.WriteLine($"no token within {Patience.TotalSeconds:F0} s: {answer}");
        return null;
    }

    /// <summary>Null when there was a token.</summary>
    private static async Task<string?> Try(Target target, Assertions assertions)
    {
        try
        {
            using var connection = await Connection.Open(target.Port);
            return await connection.Ask(assertions.SignOne());
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            return e.Message;
        }
    }
}
