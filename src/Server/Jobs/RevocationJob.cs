using System.Collections.Concurrent;
using Portvakt.Domain.Integrations;
using Portvakt.Outside.Revocation;
using Portvakt.Server.Certificates;
using Portvakt.Store.Jobs;
using Portvakt.TokenServer.Directory;

namespace Portvakt.Server.Jobs;

/// <summary>Keeps one environment's revocation lists fresh in the memory of its token server.</summary>
internal sealed class RevocationJob : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly EnvironmentTrust trust;
    private readonly CertificateCache certificates;
    private readonly IReadOnlyList<CrlSource> sources;
    private readonly ConcurrentDictionary<CrlSource, string?> failed = new();
    private readonly CrlFetch fetch = new();
    private readonly TimeProvider clock;
    private readonly ILogger<RevocationJob> logger;
    private readonly JobReport report;

    /// <param name="copies">Where the last good lists are kept.</param>
    /// <param name="report">Where the operator sees how it goes, and asks for it.</param>
    public RevocationJob(
        EnvironmentTrust trust,
        CertificateCache certificates,
        CrlCopies copies,
        JobReport report,
        TimeProvider clock,
        ILogger<RevocationJob> logger
    )
    {
        this.trust = trust;
        this.certificates = certificates;
        this.report = report;
        this.clock = clock;
        this.logger = logger;
        var reader = new CrlReader(trust.Issuers);
        sources =
        [
            .. trust.Lists.Select(address => new CrlSource(
                address,
                reader,
                fetch,
                copies,
                trust.Settings.RevocationInterval
            )),
        ];
    }

    /// <summary>What lies on this machine is read before the first request; the net may take its time.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var source in sources)
            source.Recall(clock.GetUtcNow());
        await Refresh(sources.Where(source => source.Address.File is not null), cancellationToken);
        Publish();
        await base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        fetch.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (sources.Count == 0)
            return;
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                await Round(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning(e, "What came of revocation lists could not be noted");
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Round(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var due = sources.Where(source => source.IsDue(now)).ToList();
        await RefreshAndPublish(due, cancellation);
        var isAsked = await report.IsAskedFor(cancellation);
        if (isAsked && due.Count < sources.Count)
            await RefreshAndPublish([.. sources.Except(due)], cancellation);
        var failures = sources.Select(source => failed.GetValueOrDefault(source)).OfType<string>();
        var problem = string.Join(" ", failures);
        if (isAsked || due.Count > 0)
            await report.Note(
                problem.Length > 0 ? problem : null,
                "",
                isAsked,
                now,
                now + trust.Settings.RevocationInterval,
                cancellation
            );
    }

    private async Task RefreshAndPublish(
        IReadOnlyList<CrlSource> those,
        CancellationToken cancellation
    )
    {
        if (those.Count == 0)
            return;
        await Refresh(those, cancellation);
        Publish();
    }

    private Task Refresh(IEnumerable<CrlSource> due, CancellationToken cancellation) =>
        Task.WhenAll(due.Select(source => Refresh(source, cancellation)));

    private async Task Refresh(CrlSource source, CancellationToken cancellation)
    {
        try
        {
            var failure = await source.Refresh(clock.GetUtcNow(), cancellation);
            failed[source] = failure is null
                ? null
                : $"No new list from {source.Address}: {failure}. {State(source)}.";
            if (failure is not null)
                logger.LogWarning(
                    "{Environment}: no new revocation list from {Address}: {Failure}. {State}",
                    trust.Environment.Name,
                    source.Address,
                    failure,
                    State(source)
                );
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            failed[source] = $"The list from {source.Address} could not be taken in.";
            logger.LogError(
                e,
                "{Environment}: the revocation list from {Address} could not be taken in",
                trust.Environment.Name,
                source.Address
            );
        }
    }

    private string State(CrlSource source) =>
        source.List is not { } list
            ? "There is none yet"
            : $"The last one is believed until {list.NextUpdate + trust.Settings.RevocationGrace:u}";

    private void Publish() =>
        certificates.Use(
            new Revocations([.. sources.Select(source => source.List)])
            {
                Grace = trust.Settings.RevocationGrace,
                AcceptsUnknown = trust.Settings.AcceptUnknownStatus,
            }
        );
}
