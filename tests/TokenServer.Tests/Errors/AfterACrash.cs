using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Domain.Tokens;
using Portvakt.Store.Replay;

namespace Portvakt.TokenServer.Tests.Errors;

/// <summary>A server that starts on the replay file of a machine that died, and waits until its grants are too old.</summary>
internal sealed class AfterACrash : IReplayGuard
{
    private readonly SqliteReplayGuard left;
    private readonly SqliteReplayGuard guard;

    private AfterACrash(string file, TimeProvider clock)
    {
        left = Open(file, clock);
        guard = Open(file, clock);
    }

    public static Task<World> Start(TestDatabase database)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        return World.Start(database, openGuard: file => new AfterACrash(file, clock), clock: clock);
    }

    /// <summary>Lets as much time pass as Retry-After says, and asks with a new grant.</summary>
    public static async Task<HttpResponseMessage> WaitAndAsk(World world)
    {
        var clock = (FakeTimeProvider)world.Clock;
        var refused = await world.Ask(world.Grant());
        // iat counts whole seconds, so the last fraction of one is waited for too.
        clock.Advance(refused.Headers.RetryAfter!.Delta!.Value + TimeSpan.FromSeconds(1));
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        return await world.Ask(world.Grant().With("iat", now).With("exp", now + 100));
    }

    public Task<ReplayAnswer> Record(
        ReplayKey key,
        DateTimeOffset issuedAt,
        DateTimeOffset expiresAt
    ) => guard.Record(key, issuedAt, expiresAt);

    public async ValueTask DisposeAsync()
    {
        await guard.DisposeAsync();
        await left.DisposeAsync();
    }

    private static SqliteReplayGuard Open(string file, TimeProvider clock) =>
        SqliteReplayGuard.Open(file, null, clock, NullLogger<SqliteReplayGuard>.Instance);
}
