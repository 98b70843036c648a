using Portvakt.Domain.Basics;
using Portvakt.Store.Register;
using Portvakt.TestKit.Register;

namespace Portvakt.Store.Tests.Register;

/// <summary>Files that break off, are something else, or leave out what an earlier one held.</summary>
[Requirement("R37")]
public class BrokenFileTests
{
    private const int Batch = RegisterImporter.BatchSize;

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_file_that_breaks_off_leaves_what_came_before_and_is_not_taken_for_whole(
        TestDatabase database
    )
    {
        await using var bench = new ImportBench(database);
        await bench.Import(MadeUpRegister.SubUnits(20));
        var whole = bench.File(MadeUpRegister.MainUnits(Batch + 2000));
        var broken = bench.Truncated(whole, 20_000);

        var outcome = await bench.Import(broken);
        var again = await bench.Import(broken);

        Assert.Equal(Problems.RegisterFileBroken, Assert.Single(outcome.Problems).Code);
        Assert.Equal(Problems.RegisterFileBroken, Assert.Single(again.Problems).Code);
        var units = await bench.Units();
        Assert.InRange(units.Count, Batch + 20, Batch + 2019);
        Assert.DoesNotContain(units.Values, unit => unit.Name.Length == 0);
        Assert.False((await bench.Find("991825827")).KnowsAll);

        Assert.True((await bench.Import(whole)).Ok);
        Assert.Equal(Batch + 2020, (await bench.Units()).Count);
        Assert.True((await bench.Find("991825827")).KnowsAll);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_file_that_breaks_off_ends_nobody(TestDatabase database)
    {
        await using var bench = new ImportBench(database);
        var all = MadeUpRegister.MainUnits(1000).ToList();
        await bench.Import(all);
        var broken = bench.Truncated(bench.File(all.Take(999)), 200);

        Assert.False((await bench.Import(broken)).Ok);

        var units = await bench.Units();
        Assert.All(all, unit => Assert.Equal(unit.Ended, units[unit.Number].Ended));
    }

    [Theory]
    [InlineData("", "it is no array in JSON")]
    [InlineData("<html><body>We are down</body></html>", "it is no array in JSON")]
    [InlineData("{\"units\":[]}", "it is no array in JSON")]
    [InlineData("[", "it ends in the middle")]
    [InlineData("[{\"navn\":\"A", "it ends in the middle")]
    [InlineData("[{},{}", "it ends in the middle")]
    [InlineData("[{}] [{}]", "something follows the array")]
    public async Task What_is_no_array_is_told(string text, string reason)
    {
        await using var database = await TestDatabase.Create<Migrated>(
            DatabaseKind.Sqlite,
            TestContext.Current.CancellationToken
        );
        await using var bench = new ImportBench(database);

        var problem = Assert.Single((await bench.Import(bench.Text(text))).Problems);

        Assert.Equal(Problems.RegisterFileBroken, problem.Code);
        Assert.Contains(reason, problem.Message(Language.English));
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task An_array_without_units_is_no_register(TestDatabase database)
    {
        await using var bench = new ImportBench(database);

        var outcome = await bench.Import(bench.Text(" [ ] "));

        Assert.Equal(Problems.RegisterFileEmpty, Assert.Single(outcome.Problems).Code);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_unit_that_the_next_file_leaves_out_counts_as_deleted(TestDatabase database)
    {
        await using var bench = new ImportBench(database);
        var all = MadeUpRegister.MainUnits(1000).ToList();
        var gone = all[20];
        await bench.Import(all);
        await bench.Import(MadeUpRegister.SubUnits(50));
        await bench.Add(
            Portvakt.Domain.Organisations.RegisterUnit.Of(
                OrganisationId.Of("0192:991825827"),
                "PUT IN BY HAND",
                "AS"
            )
        );

        var report = (await bench.Import(all.Except([gone]))).Value!;

        Assert.Equal((1, true), (report.Vanished, report.EndedVanished));
        var units = await bench.Units();
        Assert.True(units[gone.Number].Ended);
        Assert.False(units["991825827"].Ended);
        Assert.Equal(
            MadeUpRegister.SubUnits(50).Count(unit => unit.Ended),
            units.Values.Count(unit => unit is { IsSubUnit: true, Ended: true })
        );

        await bench.Import(all);
        Assert.False((await bench.Units())[gone.Number].Ended);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_file_that_is_suddenly_much_smaller_ends_nobody(TestDatabase database)
    {
        await using var bench = new ImportBench(database);
        var all = MadeUpRegister.MainUnits(1000).ToList();
        await bench.Import(all);

        var report = (await bench.Import(all.Take(500))).Value!;

        Assert.False(report.EndedVanished);
        Assert.InRange(report.Vanished, 450, 500);
        var units = await bench.Units();
        Assert.All(all, unit => Assert.Equal(unit.Ended, units[unit.Number].Ended));
    }
}
