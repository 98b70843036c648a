using System.Diagnostics;
using System.Text.Json;
using Bench.Clients;

namespace Bench.AdminApi;

/// <summary>
/// GET /clients of an organisation with many, against writing the same objects to nowhere, and reading the same rows.
/// </summary>
internal static class ListRun
{
    private const int Rounds = 20;

    // Until the just-in-time compilers of both processes have little left to do.
    private const int Warm = 30;

    public static async Task Run(Measured measured, Administrator administrator, string orgno)
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
        await using var rows = new BareRead(measured, orgno);
        var (lists, writes, reads) = (new List<double>(), new List<double>(), new List<double>());
        double cpu = 0;
        for (var round = -Warm; round < Rounds; round++)
        {
            var before = measured.CpuTime();
            var list = await Timed(() => List(administrator));
            var used = measured.CpuTime() - before;
            var write = await Timed(() => Write(objects));
            var read = await Timed(rows.Read);
            if (round < 0)
                continue;
            cpu += used / Rounds;
            lists.Add(list);
            writes.Add(write);
            reads.Add(read);
        }
        Tell(measured, objects.Count, Times.Of(lists), cpu, Times.Of(writes), Times.Of(reads));
        Console.WriteLine(
            $"{measured.Name}: memory {idle:F0} MB idle, {peak.Megabytes:F0} MB at most"
        );
        Console.WriteLine(Verdict.Line("list, MB over idle", peak.Megabytes - idle, 64, true));
    }

    private static void Tell(
        Measured measured,
        int count,
        Times list,
        double cpu,
        Times write,
        Times read
    )
    {
        Console.WriteLine(
            $"{measured.Name}: GET /clients, {count} of them: p50 {list.Median:F0} ms, p99 {list.P99:F0} ms, least "
                + $"{list.Least:F0} ms, CPU {cpu:F0} ms"
        );
        Console.WriteLine(
            $"{measured.Name}: bare serialisation p50 {write.Median:F1} ms, least {write.Least:F1} ms; "
                + $"bare read p50 {read.Median:F0} ms, least {read.Least:F0} ms"
        );
        Console.WriteLine(
            Verdict.Line("list through bare serialisation", list.Median / write.Median, 2, true)
        );
        Console.WriteLine(
            $"list through bare read and serialisation: {list.Median / (write.Median + read.Median):F2}, of the least times "
                + $"{list.Least / (write.Least + read.Least):F2}"
        );
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
