using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;
using Portvakt.Store.Changes;

namespace Bench.AdminApi;

/// <summary>The rows that a new client is, written by EF Core with nothing around it.</summary>
internal sealed class BareInsert : IAsyncDisposable
{
    private readonly StoreConnection store;
    private readonly DbContextOptions options;
    private readonly OrganisationId owner;

    // SQLite takes one writer at a time, and its driver sleeps when the lock is taken: the server has a gate as well.
    private readonly SemaphoreSlim gate;

    public BareInsert(Measured measured, string orgno)
    {
        store = measured.OpenStore();
        using var db = store.CreateDbContext();
        var plain = new DbContextOptionsBuilder().UseModel(db.Model);
        options = measured.IsPostgres
            ? plain.UseNpgsql(store.ConnectionString).Options
            : plain.UseSqlite(store.ConnectionString).Options;
        owner = NumberScheme.Norway.Read(orgno)!.Value;
        gate = new SemaphoreSlim(measured.IsPostgres ? int.MaxValue : 1);
    }

    /// <summary>A client with its scopes, the event of it, and its change row, in one save.</summary>
    public async Task Insert(int number)
    {
        var now = TimeProvider.System.GetUtcNow();
        var client = Integration.Create(
            EnvironmentName.Of("ver2"),
            owner,
            new IntegrationProperties(
                IntegrationKind.Maskinporten,
                $"New {number}",
                "Made to be measured"
            ),
            NewClient.Scopes.Select(ScopeName.Of),
            now
        );
        var actor = Actor.System(Via.Api, Guid.NewGuid().ToString("N"));
        await gate.WaitAsync();
        try
        {
            await using var db = new DbContext(options);
            db.Add(client);
            db.Add(IntegrationEvents.Created(client, actor, now));
            db.Add(new Change { Kind = ChangeKind.Integration, EntityId = client.Id });
            await db.SaveChangesAsync();
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        gate.Dispose();
        await store.DisposeAsync();
    }
}
