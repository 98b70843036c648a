using System.Globalization;
using Bench.Sender;

// Measures token servers side by side. Arguments: ROUNDS SECONDS CONNECTIONS ENV-FILE, then NAME=PORT:PID for each.
// The first server named is compared with the second.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var rounds = int.Parse(args[0]);
var seconds = int.Parse(args[1]);
var connections = int.Parse(args[2]);
var assertions = new Assertions(args[3]);
var servers = args[4..].Select(Target.Parse).ToList();

var limit = Limit.Measure(TimeSpan.FromSeconds(3));
Console.WriteLine($"L: {limit:F0} RSA-2048 verify+sign pairs/s on two threads");

foreach (var server in servers)
    Report.Line("warm-up", server, await Load.Run(server, assertions, connections, seconds, 2000));
var results = servers.ToDictionary(server => server, _ => new List<Result>());
for (var round = 1; round <= rounds; round++)
    foreach (var server in servers)
    {
        // As many as the fastest round could use; what is left over is thrown away.
        var count = (int)Math.Clamp(limit * seconds * 0.6, 1500 * seconds, 60_000);
        var result = await Load.Run(server, assertions, connections, seconds, count);
        Report.Line($"round {round}", server, result);
        results[server].Add(result);
    }
Report.Table(results, limit);
return results.Values.SelectMany(r => r).Any(r => r.Failures > 0) ? 1 : 0;
