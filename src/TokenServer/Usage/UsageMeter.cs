using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Portvakt.Domain.Tokens;
using Portvakt.Store;
using Portvakt.Store.Jobs;
using Portvakt.Store.Usage;

namespace Portvakt.TokenServer.Usage;

/// <summary>
/// Counts issued tokens in memory and adds them to the database every ten seconds and when the server stops. It is where
/// every "last used" comes from. A crash loses ten seconds of counts and never a token.
/// </summary>
internal sealed class UsageMeter(
    StoreConnection store,
    TimeProvider time,
    ILogger<UsageMeter> logger
) : BackgroundService
{
    private const int SecondsPerDay = 24 * 60 * 60;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private readonly UsageBook book = new(store);
    private readonly JobReport report = new(store, JobTexts.UsageName, time);
    private volatile ConcurrentDictionary<UsageKey, Tally> tallies = new();

    /// <summary>Counts a token once for each of its scopes.</summary>
    public void Count(GrantCase grant)
    {
        var now = grant.NowSeconds;
        var day = (int)(now / SecondsPerDay);
        foreach (var scope in grant.Scopes)
        {
            var key = new UsageKey(
                grant.Profile.Environment,
                grant.Client.ClientId,
                grant.Key.KeyId,
                scope.Name,
                grant.Consumer,
                day
            );
            Add(key, 1, now);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Flush(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await FlushAndTell(stoppingToken);
    }

    /// <summary>The operator sees it among the jobs; usage counts whether that can be told or not.</summary>
    private async Task FlushAndTell(CancellationToken cancellation)
    {
        var started = time.GetUtcNow();
        var problem = await Flush(cancellation);
        try
        {
            var wasAsked = await report.IsAskedFor(cancellation);
            var next = started + Job.Quick;
            await report.Note(problem, "", wasAsked, started, next, cancellation);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            logger.LogWarning(e, "That usage was written could not be noted");
        }
    }

    /// <summary>Null when all is written; else what was wrong, and the next round tries again.</summary>
    private async Task<string?> Flush(CancellationToken cancellation)
    {
        var full = tallies;
        if (full.IsEmpty)
            return null;
        tallies = new();
        foreach (var tally in full.Values)
            tally.Close();
        try
        {
            await book.Add([.. full.Select(entry => Row(entry.Key, entry.Value))], cancellation);
            return null;
        }
        catch (Exception e)
        {
            if (!cancellation.IsCancellationRequested)
                logger.LogWarning(e, "Usage could not be written; the next round tries again");
            foreach (var (key, tally) in full)
                Add(key, tally.Tokens, tally.Last);
            return e.Message;
        }
    }

    private void Add(UsageKey key, long tokens, long at)
    {
        while (!tallies.GetOrAdd(key, static _ => new Tally()).TryAdd(tokens, at))
        {
            // That one is being written down; its successor is in place by now.
        }
    }

    private static UsageCount Row(UsageKey key, Tally tally) =>
        new()
        {
            Environment = key.Environment,
            ClientId = key.ClientId,
            KeyId = key.KeyId,
            Scope = key.Scope,
            Consumer = key.Consumer.ToString(),
            Day = key.Day,
            Tokens = tally.Tokens,
            LastUsed = DateTimeOffset.FromUnixTimeSeconds(tally.Last),
        };
}
