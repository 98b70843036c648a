using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Registered;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Integrations;

/// <summary>How the database finds what an organisation can see.</summary>
public sealed class OwnIntegrationsTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SQLite_looks_up_own_and_supplied_by_an_index_of_each()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var organisation = NumberSchemes.Norwegian.Parse("0192:310000019").Value;
        await using var db = server.Db();

        var plan = await Plan(
            db,
            db.Integrations.ReachedBy(
                    server.Server.Installation.Landscape.Find("ver2")!,
                    Actor.Anonymous with
                    {
                        Organisation = organisation,
                    }
                )
                .Where(i => i.Active)
                .Select(i => i.ClientId)
        );

        Assert.Contains(plan, step => step.Contains("environment=? AND owner=?"));
        Assert.Contains(plan, step => step.Contains("environment=? AND supplier=?"));
    }

    private static async Task<List<string>> Plan(PortvaktDb db, IQueryable<string> query)
    {
        await db.Database.OpenConnectionAsync(Stop);
        await using var command = query.CreateDbCommand();
        command.CommandText = $"explain query plan {command.CommandText}";
        await using var rows = await command.ExecuteReaderAsync(Stop);
        List<string> steps = [];
        while (await rows.ReadAsync(Stop))
            steps.Add(rows.GetString(rows.GetOrdinal("detail")));
        return steps;
    }
}
