using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Portvakt.Domain.Basics;

namespace Portvakt.Store.Tests.Upgrades;

/// <summary>Integrations of an older version are listed, sorted and warned of as new ones are.</summary>
public class IntegrationUpgradeTests
{
    private const string Before = "PeopleCasesAndSuppliers";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnEveryDatabase]
    public async Task What_the_list_needs_is_filled_in(TestDatabase database)
    {
        await using var store = database.Connect();
        await using (var old = store.CreateDbContext())
        {
            await old.GetService<IMigrator>().MigrateAsync(Before, Stop);
            await Insert(old, 1, "Ærlig Øst", "PrivateKeyJwt");
            await Insert(old, 2, "bare app", "None");
            await InsertKey(old, 1);
        }

        await store.Open(StoreMode.Trial, Stop);

        await using var db = store.CreateDbContext();
        var listed = await db
            .Integrations.AsNoTracking()
            .OrderBy(i => i.SortName)
            .ToListAsync(Stop);
        Assert.Equal(["bare app", "Ærlig Øst"], listed.Select(i => i.Name));
        Assert.All(listed, i => Assert.Equal(SortText.Of(i.Name), i.SortName));
        Assert.Equal([false, true], listed.Select(i => i.NeedsKey));
        Assert.Null(listed[0].KeysEnd);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(2000), listed[1].KeysEnd);
        Assert.All(listed, i => Assert.Null(i.EndedBy));
    }

    private static Task<int> Insert(PortvaktDb db, int number, string name, string authentication)
    {
        var settings = $$"""{"Authentication":"{{authentication}}"}""";
        return db.Database.ExecuteSqlAsync(
            $"""
            insert into integrations
                (id, environment, client_id, owner, kind, name, description, active, lineage, tags, version, created,
                last_updated, settings)
            values ({Id(
                number
            )}, 'ver2', {$"client-{number}"}, '0192:314308425', 'Maskinporten', {name}, 'x', {true},
                {Id(number + 100)}, '[]', 1, 0, 0, {settings})
            """,
            Stop
        );
    }

    private static Task<int> InsertKey(PortvaktDb db, int number)
    {
        byte[] bytes = [1];
        return db.Database.ExecuteSqlAsync(
            $"""
            insert into public_keys
                (id, kid, algorithm, modulus, exponent, valid_from, valid_to, integration_id)
            values ({Id(number + 200)}, 'k1', 'RS256', {bytes}, {bytes}, 1000, 2000, {Id(number)})
            """,
            Stop
        );
    }

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
