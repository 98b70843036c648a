using Portvakt.Domain.Integrations;
using Portvakt.Outside.Revocation;
using Portvakt.Server.Certificates;
using Portvakt.TokenServer.Directory;

namespace Portvakt.Server.Jobs;

/// <summary>Keeps one environment's revocation lists fresh in the memory of its token server.</summary>
internal sealed class RevocationJob : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly EnvironmentTrust trust;
    private readonly CertificateCache certificates;
    private readonly IReadOnlyList<CrlSource> sources;
    private readonly CrlFetch fetch = new();
    private readonly TimeProvider clock;
    private readonly ILogger<RevocationJob> logger;

    /// <param name="copies">Where the last good lists are kept.</param>
    public RevocationJob(
        EnvironmentTrust trust,
        CertificateCache certificates,
        CrlCopies copies,
        TimeProvider clock,
        ILogger<RevocationJob> logger
    )
    {
        this.trust = trust;
        this.certificates = certificates;
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
            var now = clock.GetUtcNow();
            var due = sources.Where(source => source.IsDue(now)).ToList();
            await Refresh(due, stoppingToken);
            if (due.Count > 0)
                Publish();
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private Task Refresh(IEnumerable<CrlSource> due, CancellationToken cancellation) =>
        Task.WhenAll(due.Select(source => Refresh(source, cancellation)));

    private async Task Refresh(CrlSource source, CancellationToken cancellation)
    {
        try
        {
            if (await source.Refresh(clock.GetUtcNow(), cancellation) is { } failure)
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
