using System.Collections.Concurrent;
using Portvakt.Store;
using Xunit;

namespace Portvakt.TestKit;

/// <summary>
/// One running product per kind of database for a whole test assembly, started when first asked for:
/// <c>[assembly: AssemblyFixture(typeof(Servers))]</c>. Tests share its demo data, so each makes its own scopes
/// and integrations and changes nothing that others look at.
/// </summary>
public sealed class Servers : IAsyncLifetime
{
    private readonly ConcurrentDictionary<DatabaseKind, Lazy<Task<TestServer>>> servers = new();

    public Task<TestServer> On(DatabaseKind kind) =>
        servers.GetOrAdd(kind, k => new Lazy<Task<TestServer>>(() => TestServer.Start(k))).Value;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers.Values)
            await (await server.Value).DisposeAsync();
    }
}
