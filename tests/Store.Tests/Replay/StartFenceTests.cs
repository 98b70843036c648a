using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Portvakt.Store.Replay;

namespace Portvakt.Store.Tests.Replay;

public sealed class StartFenceTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly FakeTimeProvider time = new(new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_new_file_takes_grants_at_once()
    {
        await using var guard = Open("boot-1");

        Assert.Equal(ReplayResult.Recorded, await guard.Use(Guards.NewKey(), time));
    }

    [Fact]
    public async Task After_a_clean_stop_grants_are_taken_at_once()
    {
        await Open("boot-1").DisposeAsync();

        await using var guard = Open("boot-2");

        Assert.Equal(ReplayResult.Recorded, await guard.Use(Guards.NewKey(), time));
    }

    [Fact]
    public async Task The_death_of_the_process_loses_nothing_so_grants_are_taken_at_once()
    {
        // Never disposed before the next one opens, like a process that was killed.
        await using var killed = Open("boot-1");
        var key = Guards.NewKey();
        await killed.Use(key, time);

        await using var guard = Open("boot-1");

        Assert.Equal(ReplayResult.Replayed, await guard.Use(key, time));
        Assert.Equal(ReplayResult.Recorded, await guard.Use(Guards.NewKey(), time));
    }

    [Theory]
    [InlineData("boot-1", "boot-2")]
    [InlineData("boot-1", null)]
    [InlineData(null, null)]
    public async Task After_the_death_of_the_machine_only_younger_grants_are_taken(
        string? before,
        string? after
    )
    {
        await using var killed = Open(before);
        await killed.Use(Guards.NewKey(), time);

        await using var guard = Open(after);

        Assert.Equal(ReplayResult.Unavailable, await guard.Use(Guards.NewKey(), time));
        time.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal(ReplayResult.Unavailable, await guard.Use(Guards.NewKey(), time));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(ReplayResult.Recorded, await guard.Use(Guards.NewKey(), time));
    }

    public void Dispose() => folder.Dispose();

    private SqliteReplayGuard Open(string? boot) =>
        SqliteReplayGuard.Open(
            folder.File("replay.db"),
            boot,
            time,
            NullLogger<SqliteReplayGuard>.Instance
        );
}
