using System.Diagnostics;
using System.Text.Json;
using Bench.Clients;

namespace Bench.Api;

/// <summary>GET /clients of an organisation with many, against writing the same objects to nowhere.</summary>
internal static class ListRun
{
    private const int Rounds = 20;

    public static async Task Run(Measured measured, Administrator administrator)
    {
        await administrator.SignIn();
        // A single client first, so that what any call needs is loaded before the memory is looked at.
        using (await administrator.Http.GetAsync("clients?page_size=1")) { }
        await Task.Delay(TimeSpan.FromSeconds(3));
        var idle = measured.Memory();
        using var peak = new PeakMemory(measured);
        var objects = JsonSerializer.Deserialize<List<BareClient>>(
            await administrator.Http.GetByteArrayAsync("clients"),
            BareClient.Options
        )!;
        var (lists, bare) = (new List<double>(), new List<double>());
        double cpu = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var before = measured.CpuTime();
            lists.Add(await Timed(() => List(administrator)));
            cpu += measured.CpuTime() - before;
            bare.Add(await Timed(() => Write(objects)));
        }
        var (list, alone) = (Times.Of(lists), Times.Of(bare));
        Console.WriteLine(
            $"{measured.Name}: GET /clients, {objects.Count} of them: p50 {list.Median:F0} ms, p99 {list.P99:F0} ms, "
                + $"CPU {cpu / Rounds:F0} ms; bare serialisation {alone.Median:F0} ms; "
                + $"memory {idle:F0} MB idle, {peak.Megabytes:F0} MB at most"
        );
        Console.WriteLine(
            Verdict.Line("list through bare serialisation", list.Median / alone.Median, 2, true)
        );
        Console.WriteLine(Verdict.Line("list, MB over idle", peak.Megabytes - idle, 64, true));
    }

    private static async Task List(Administrator administrator)
    {
        using var answer = await administrator.Http.GetAsync(
            "clients",
            HttpCompletionOption.ResponseHeadersRead
        );
        await answer.EnsureSuccessStatusCode().Content.CopyToAsync(Stream.Null);
    }

    private static Task Write(List<BareClient> objects) =>
        JsonSerializer.SerializeAsync(Stream.Null, objects, BareClient.Options);

    private static async Task<double> Timed(Func<Task> work)
    {
        var begun = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }
}
