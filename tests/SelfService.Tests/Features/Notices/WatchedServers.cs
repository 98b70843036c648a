using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Server.Settings;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Notices;

/// <summary>
/// One server for each kind of database whose clock stands still until a test moves it. The tests that share it run one after
/// the other, each with an organisation of its own and from the next morning on.
/// </summary>
public sealed class WatchedServers : IAsyncLifetime
{
    /// <summary>A morning in Norway.</summary>
    public static readonly DateTimeOffset First = new(2026, 12, 1, 7, 0, 0, TimeSpan.Zero);

    private readonly ConcurrentDictionary<DatabaseKind, Lazy<Task<TestServer>>> servers = new();

    public Task<TestServer> On(DatabaseKind kind) =>
        servers.GetOrAdd(kind, k => new Lazy<Task<TestServer>>(() => Start(k))).Value;

    /// <summary>A server of one test's own.</summary>
    public static Task<TestServer> Start(
        DatabaseKind kind,
        Action<PortvaktSettings>? change = null
    ) => TestServer.Start(kind, new FakeTimeProvider(First), change);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers.Values)
            await (await server.Value).DisposeAsync();
    }
}
