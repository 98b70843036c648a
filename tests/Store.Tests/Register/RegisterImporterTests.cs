using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store.Register;
using Portvakt.TestKit.Register;

namespace Portvakt.Store.Tests.Register;

[Requirement("R37")]
public class RegisterImporterTests
{
    private const int Batch = RegisterImporter.BatchSize;

    [Theory, OnEveryDatabase<Migrated>]
    public async Task What_the_files_say_is_in_the_register(TestDatabase database)
    {
        await using var bench = new ImportBench(database);
        var mains = MadeUpRegister.MainUnits(3000).ToList();
        var subs = MadeUpRegister.SubUnits(2000).ToList();

        var first = await bench.Import(mains);
        var second = await bench.Import(subs);

        Assert.Equal((RegisterPart.MainUnits, 3000, 0), Facts(first.Value!));
        Assert.Equal((RegisterPart.SubUnits, 2000, 0), Facts(second.Value!));
        var units = await bench.Units();
        Assert.Equal(5000, units.Count);
        Assert.Contains(mains, unit => unit.Name.Contains("BLÅBÆR"));
        foreach (var expected in mains.Concat(subs))
        {
            var unit = units[expected.Number];
            Assert.Equal(
                (expected.Name, expected.Form, expected.Parent, expected.Ended),
                (unit.Name, unit.Form, unit.Parent?.Value, unit.Ended)
            );
            Assert.Equal(expected.InLiquidation, unit.InLiquidation);
            Assert.Equal(expected.Parent is not null, unit.IsSubUnit);
            Assert.NotNull(unit.Seen);
        }
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task It_knows_all_only_when_both_files_are_in(TestDatabase database)
    {
        await using var bench = new ImportBench(database);
        var stranger = "991825827";

        Assert.False((await bench.Find(stranger)).KnowsAll);
        await bench.Import(MadeUpRegister.MainUnits(10));
        await bench.Import(MadeUpRegister.MainUnits(11));
        Assert.False((await bench.Find(stranger)).KnowsAll);
        await bench.Import(MadeUpRegister.SubUnits(10));

        Assert.Equal(new RegisterAnswer(null, KnowsAll: true), await bench.Find(stranger));
        Assert.NotNull((await bench.Find(MadeUpRegister.MainUnits(1).Single().Number)).Unit);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_faulty_record_is_told_by_its_place_and_left_out(TestDatabase database)
    {
        await using var bench = new ImportBench(database);
        var good = MadeUpRegister.MainUnits(2).Select(RegisterFiles.Json).ToList();
        string[] faulty =
        [
            "17",
            """ "text" """,
            "{}",
            """{"organisasjonsnummer":"123456789","navn":"A","organisasjonsform":{"kode":"AS"}}""",
            """{"organisasjonsnummer":991825827,"navn":"A","organisasjonsform":{"kode":"AS"}}""",
            """{"organisasjonsnummer":"991825827","organisasjonsform":{"kode":"AS"}}""",
            """{"organisasjonsnummer":"991825827","navn":"A\u0000","organisasjonsform":{"kode":"AS"}}""",
            """{"organisasjonsnummer":"991825827","navn":"\ud800","organisasjonsform":{"kode":"AS"}}""",
            """{"organisasjonsnummer":"991825827","navn":"A","organisasjonsform":"AS"}""",
            """{"organisasjonsnummer":"991825827","navn":"A","organisasjonsform":{"kode":"a b"}}""",
            """{"organisasjonsnummer":"991825827","navn":"A","organisasjonsform":{"kode":"BEDR"},"overordnetEnhet":"1"}""",
            """{"organisasjonsnummer":"991825827" "navn":"A"}""",
            """{"organisasjonsnummer":"991825827","navn":"LONG","organisasjonsform":{"kode":"AS"}}""".Replace(
                "LONG",
                new string('A', 401)
            ),
        ];
        var path = bench.Text($"[{good[0]},{string.Join(",\n", faulty)},{good[1]}]");

        var report = (await bench.Import(path)).Value!;

        Assert.Equal((RegisterPart.MainUnits, faulty.Length + 2, faulty.Length), Facts(report));
        Assert.Equal(
            Enumerable.Range(2, faulty.Length).Select(at => (long)at),
            report.Faults.Select(fault => fault.Ordinal)
        );
        Assert.Equal("it is no object", report.Faults[0].Fault);
        Assert.Equal("organisasjonsnummer is no organisation number", report.Faults[3].Fault);
        Assert.Equal("it holds text that is not Unicode", report.Faults[7].Fault);
        Assert.Equal("it is not well-formed JSON", report.Faults[11].Fault);
        Assert.Equal(2, (await bench.Units()).Count);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task What_was_cut_off_goes_on_where_it_was(TestDatabase database)
    {
        await using var bench = new ImportBench(database);
        var path = bench.File(MadeUpRegister.MainUnits(2 * Batch + 10));
        using var cut = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            bench.Import(path, _ => cut.Cancel(), cut.Token)
        );
        Assert.Equal(Batch, (await bench.Units()).Count);
        var batches = new List<long>();
        var report = (await bench.Import(path, import => batches.Add(import.Records))).Value!;

        Assert.Equal(Batch, report.Before);
        Assert.Equal(2 * Batch + 10, report.Records);
        Assert.Equal([2 * Batch, 2 * Batch + 10], batches);
        Assert.Equal(2 * Batch + 10, (await bench.Units()).Count);
        Assert.Equal(0, report.Vanished);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task The_same_file_again_does_no_harm(TestDatabase database)
    {
        await using var bench = new ImportBench(database);
        var path = bench.File(MadeUpRegister.MainUnits(300));

        await bench.Import(path);
        var before = await bench.Units();
        var again = (await bench.Import(path)).Value!;

        Assert.Equal((0, 300, 0), (again.Before, again.Records, again.Vanished));
        var after = await bench.Units();
        Assert.Equal(
            before.Values.Select(u => (u.Id, u.Name, u.Ended)),
            after.Values.Select(u => (u.Id, u.Name, u.Ended))
        );
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_number_that_stands_twice_is_what_the_later_record_says(
        TestDatabase database
    )
    {
        await using var bench = new ImportBench(database);
        var unit = MadeUpRegister.MainUnits(1).Single();

        await bench.Import([unit, unit with { Name = "NYTT NAVN AS" }]);

        Assert.Equal("NYTT NAVN AS", Assert.Single(await bench.Units()).Value.Name);
    }

    private static (RegisterPart, long, long) Facts(ImportReport report) =>
        (report.Part, report.Records, report.FaultCount);
}
