using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Portvakt.TestKit.Register;

namespace Portvakt.Store.Tests.Register;

/// <summary>
/// As many units as Norway has, in the long run; a few thousand in each. Alone, since it looks at what the process holds.
/// </summary>
[Requirement("R37")]
[Collection(nameof(Alone))]
public class WholeRegisterTests(ITestOutputHelper output)
{
    /// <summary>What may be alive beside what was there before, in bytes: batch, buffers, driver.</summary>
    private const long MostMemory = 16 * 1024 * 1024;

    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public class Alone;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnEveryDatabase<Migrated>]
    public async Task It_is_taken_in_with_bounded_memory(TestDatabase database)
    {
        await using var bench = new ImportBench(database);
        var mains = Long.Rounds(6000, 700_000);
        var subs = Long.Rounds(6000, 500_000);

        await Import(bench, bench.File(MadeUpRegister.MainUnits(mains)), mains, database);
        await Import(bench, bench.File(MadeUpRegister.SubUnits(subs)), subs, database);

        await using var db = bench.Store.CreateDbContext();
        Assert.Equal(mains + subs, await db.RegisterUnits.CountAsync(Stop));
        Assert.True((await bench.Find("991825827")).KnowsAll);
    }

    private async Task Import(ImportBench bench, string path, int records, TestDatabase database)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        var clock = Stopwatch.StartNew();

        var report = await bench.Import(
            path,
            import =>
            {
                // Asked for seldom: what it measures it also slows down.
                if (import.Records % 50_000 == 0 || records < 50_000)
                    most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        );

        var seconds = clock.Elapsed.TotalSeconds;
        output.WriteLine(
            $"{database}: {records:N0} records in {seconds:N1} s, {records / seconds:N0} a second, at most {most / 1024:N0} KB more on the heap; the file has {new FileInfo(path).Length / 1024:N0} KB"
        );
        Assert.Equal(records, report.Value?.Records);
        Assert.True(most < MostMemory, $"{most:N0} bytes are held");
    }
}
