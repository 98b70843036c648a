using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Store.Accounts;
using Portvakt.Store.Changes;
using Portvakt.Store.Leases;
using Portvakt.Store.Refusals;
using Portvakt.Store.Retention;

namespace Portvakt.Store.Tests.Retention;

public sealed class RetentionSweepTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider clock = new(Start);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static MatrixTheoryData<DatabaseKind, string> EveryRule =>
        new(Enum.GetValues<DatabaseKind>(), RetentionRules.Days.Keys);

    [Theory]
    [MemberData(nameof(EveryRule))]
    public async Task Rows_are_kept_for_their_time_and_no_longer(DatabaseKind kind, string rule)
    {
        await using var database = await TestDatabase.Create<Migrated>(kind, Stop);
        await using var store = database.Connect();
        var plant = Plants.All[rule];
        await Plant(store, plant);
        var sweep = Sweep(store);
        var days = RetentionRules.Days[rule];

        clock.SetUtcNow(Start.AddDays(days).AddMinutes(-1));
        Assert.Empty(await sweep.Run(Stop));
        Assert.Equal(plant.Count, await Count(store, plant));

        clock.SetUtcNow(Start.AddDays(days + 1));
        Assert.Equal(plant.Count, (await sweep.Run(Stop))[rule]);
        Assert.Equal(0, await Count(store, plant));
        Assert.Empty(await sweep.Run(Stop));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_setting_says_otherwise(TestDatabase database)
    {
        await using var store = database.Connect();
        await Plant(store, Plants.All["OneTimeLinks"]);
        var sweep = Sweep(store, new Dictionary<string, int> { ["OneTimeLinks"] = 2 });

        clock.SetUtcNow(Start.AddDays(2));

        Assert.Equal(2, (await sweep.Run(Stop))["OneTimeLinks"]);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task What_has_not_ended_is_kept_however_old(TestDatabase database)
    {
        await using var store = database.Connect();
        await using (var db = store.CreateDbContext())
        {
            db.Add(Plants.Mail(Start));
            Plants.AddDelegations(db, Start, null);
            var account = new Account { Id = Guid.NewGuid(), UserName = "somebody" };
            db.Add(account);
            db.Add(UsedCodes.First(account.Id, 1));
            await db.SaveChangesAsync(Stop);
        }

        clock.SetUtcNow(Start.AddYears(20));
        Assert.Empty(await Sweep(store).Run(Stop));

        await using var left = store.CreateDbContext();
        Assert.Equal(1, await left.OutgoingMails.CountAsync(Stop));
        Assert.Equal(1, await left.UserTokens.CountAsync(Stop));
        Assert.Equal(5, await Count(store, Plants.All[EndedDelegations.Name]));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task One_sweep_takes_all_that_is_over_bite_by_bite(TestDatabase database)
    {
        await using var store = database.Connect();
        await using (var db = store.CreateDbContext())
        {
            db.AddRange(Enumerable.Range(0, 2500).Select(_ => Plants.Refused(Start)));
            db.Add(Plants.Refused(Start.AddDays(2)));
            await db.SaveChangesAsync(Stop);
        }

        clock.SetUtcNow(Start.AddDays(2));

        Assert.Equal(2500, (await Sweep(store).Run(Stop))["Refusals"]);
        Assert.Equal(1, await Count(store, Plants.All["Refusals"]));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Of_the_change_rows_the_newest_stay(TestDatabase database)
    {
        const int Most = 10_000;
        await using var store = database.Connect();
        await using (var db = store.CreateDbContext())
        {
            db.Changes.AddRange(
                Enumerable
                    .Range(0, Most + 30)
                    .Select(_ => new Change { Kind = ChangeKind.Scope, EntityId = Guid.NewGuid() })
            );
            await db.SaveChangesAsync(Stop);
        }

        Assert.Equal(30, (await Sweep(store).Run(Stop))["Changes"]);

        await using var left = store.CreateDbContext();
        Assert.Equal(Most, await left.Changes.CountAsync(Stop));
        Assert.Equal(31, await left.Changes.MinAsync(c => c.Id, Stop));
        Assert.Empty(await Sweep(store).Run(Stop));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task Of_the_refusals_of_a_day_the_newest_hundred_thousand_stay(
        TestDatabase database
    )
    {
        const int Most = 100_000;
        await using var store = database.Connect();
        await using var db = store.CreateDbContext();
        db.Add(Plants.Refused(Start));
        await db.SaveChangesAsync(Stop);
        var columns = string.Join(", ", Plants.Columns<StoredRefusal>(db).Where(c => c != "id"));
        var again = $"insert into refusals ({columns}) select {columns} from refusals";
        for (var rows = 1; rows <= Most; rows *= 2)
            await db.Database.ExecuteSqlRawAsync(again, Stop);
        var newest = await db.Refusals.MaxAsync(refusal => refusal.Id, Stop);

        Assert.Equal(131_072 - Most, (await Sweep(store).Run(Stop))["SurplusRefusals"]);

        Assert.Equal(Most, await db.Refusals.CountAsync(Stop));
        Assert.Equal(newest, await db.Refusals.MaxAsync(refusal => refusal.Id, Stop));
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task One_node_sweeps_at_a_time(TestDatabase database)
    {
        await using var store = database.Connect();
        await Plant(store, Plants.All["Refusals"]);
        clock.SetUtcNow(Start.AddDays(2));
        var leases = new LeaseOffice(store, clock);
        Assert.True(await leases.TryHold("retention", Stop));

        Assert.Empty(await Sweep(store).Run(Stop));

        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(1, (await Sweep(store).Run(Stop))["Refusals"]);
    }

    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task A_deleted_delegation_is_told_to_the_token_server(TestDatabase database)
    {
        await using var store = database.Connect();
        await Plant(store, Plants.All[EndedDelegations.Name]);
        await using var db = store.CreateDbContext();
        var newest = await db.Changes.MaxAsync(c => c.Id, Stop);

        clock.SetUtcNow(Start.AddDays(EndedDelegations.Days + 1));
        await Sweep(store).Run(Stop);

        var told = await db.Changes.Where(c => c.Id > newest).Select(c => c.Kind).ToListAsync(Stop);
        Assert.Equal(
            [ChangeKind.Delegation, ChangeKind.SystemUser, ChangeKind.Consent],
            told.Order()
        );
    }

    private async Task Plant(StoreConnection store, Plant plant)
    {
        await using var db = store.CreateDbContext();
        await plant.Add(db, Start);
        await db.SaveChangesAsync(Stop);
        Assert.Equal(plant.Count, await Count(store, plant));
    }

    private RetentionSweep Sweep(
        StoreConnection store,
        IReadOnlyDictionary<string, int>? days = null
    ) => new(store, new LeaseOffice(store, clock), clock, days ?? new Dictionary<string, int>());

    private static async Task<int> Count(StoreConnection store, Plant plant)
    {
        await using var db = store.CreateDbContext();
        return await plant.Rows(db).CountAsync(Stop);
    }
}
