using Portvakt.Domain.Scopes;
using Portvakt.Domain.Tokens;
using Portvakt.Store.Replay;

namespace Portvakt.TokenServer.Tests.Token;

/// <summary>A change that a node takes in between two looks at one grant.</summary>
[Requirement("R31")]
public sealed class MeanwhileTests
{
    [Theory]
    [OnEveryDatabase<Migrated>]
    public async Task What_is_taken_in_while_a_grant_is_recorded_counts(TestDatabase database)
    {
        var guard = new SlowGuard();
        await using var world = await World.Start(database, openGuard: _ => guard);
        Assert.True(await world.Gives(world.Grant()));
        await using var db = world.Store.CreateDbContext();
        var client = db.Integrations.Single();
        guard.Meanwhile = async () =>
        {
            client.SetScopes([ScopeName.Of(Seeding.Open)], TimeProvider.System.GetUtcNow());
            // This process takes it in before the save returns.
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        };

        Assert.False(await world.Gives(world.Grant()));
    }

    /// <summary>Lets something happen before it answers; never saw a grant before.</summary>
    private sealed class SlowGuard : IReplayGuard
    {
        public Func<Task> Meanwhile { get; set; } = () => Task.CompletedTask;

        public async Task<ReplayAnswer> Record(
            ReplayKey key,
            DateTimeOffset issuedAt,
            DateTimeOffset expiresAt
        )
        {
            await Meanwhile();
            return new ReplayAnswer(ReplayResult.Recorded);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
