using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store.Register;

namespace Portvakt.Store.Tests.Register;

/// <summary>Our copy of the register with somebody to ask when it does not know.</summary>
[Requirement("R37")]
public class KeptRegisterTests
{
    private static readonly OrganisationId Number = OrganisationId.Of("0192:991825827");
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    private readonly FakeTimeProvider clock = new(DateTimeOffset.UnixEpoch.AddYears(56));
    private readonly Outside outside = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnEveryDatabase<Migrated>]
    public async Task What_was_asked_for_is_kept_for_a_day(TestDatabase database)
    {
        await using var bench = new ImportBench(database);
        var register = Register(bench);
        outside.Answer = Shows("FØRSTE NAVN AS");

        var first = await register.Find(Number, Stop);
        outside.Answer = Shows("ANDRE NAVN AS");
        clock.Advance(Day - TimeSpan.FromMinutes(1));
        var soon = await register.Find(Number, Stop);
        clock.Advance(TimeSpan.FromMinutes(2));
        var later = await register.Find(Number, Stop);

        Assert.Equal("FØRSTE NAVN AS", first.Unit?.Name);
        Assert.Equal("FØRSTE NAVN AS", soon.Unit?.Name);
        Assert.Equal("ANDRE NAVN AS", later.Unit?.Name);
        Assert.Equal(2, outside.Asked);
        Assert.Equal("ANDRE NAVN AS", (await bench.Units())[Number.Value].Name);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task When_nobody_answers_the_copy_counts_however_old(TestDatabase database)
    {
        await using var bench = new ImportBench(database);
        var register = Register(bench);
        outside.Answer = Shows("NAVN AS");
        await register.Find(Number, Stop);
        outside.Answer = RegisterAnswer.Unreachable;
        clock.Advance(100 * Day);

        var known = await register.Find(Number, Stop);
        var unknown = await register.Find(OrganisationId.Of("0192:889640782"), Stop);

        Assert.Equal("NAVN AS", known.Unit?.Name);
        Assert.Equal(RegisterAnswer.Unreachable, unknown);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_clear_no_is_passed_on_and_takes_nothing_away(TestDatabase database)
    {
        await using var bench = new ImportBench(database);
        var register = Register(bench);
        outside.Answer = new RegisterAnswer(null, KnowsAll: true);

        Assert.Equal(new RegisterAnswer(null, KnowsAll: true), await register.Find(Number, Stop));
        await bench.Add(RegisterUnit.Of(Number, "PUT IN BY HAND", "AS"));
        Assert.Equal("PUT IN BY HAND", (await register.Find(Number, Stop)).Unit?.Name);
    }

    [Theory, OnEveryDatabase<Migrated>]
    public async Task A_unit_that_is_gone_keeps_the_name_that_the_copy_remembers(
        TestDatabase database
    )
    {
        await using var bench = new ImportBench(database);
        var register = Register(bench);
        outside.Answer = Shows("NAVN AS");
        await register.Find(Number, Stop);
        clock.Advance(2 * Day);
        outside.Answer = new RegisterAnswer(
            RegisterUnit.Of(Number, Number.Grouped, "", ended: true, seen: clock.GetUtcNow()),
            KnowsAll: true
        );

        var gone = (await register.Find(Number, Stop)).Unit;

        Assert.Equal(("NAVN AS", "AS", true), (gone?.Name, gone?.Form, gone?.Ended));
        Assert.True((await bench.Units())[Number.Value].Ended);
    }

    private KeptRegister Register(ImportBench bench) => new(bench.Store, outside, Day, clock);

    private RegisterAnswer Shows(string name) =>
        new(RegisterUnit.Of(Number, name, "AS", seen: clock.GetUtcNow()), KnowsAll: true);

    private sealed class Outside : IOrganisationRegister
    {
        public RegisterAnswer Answer { get; set; }

        public int Asked { get; private set; }

        public ValueTask<RegisterAnswer> Find(OrganisationId number, CancellationToken _)
        {
            Asked++;
            return ValueTask.FromResult(Answer);
        }
    }
}
