using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Organisations;
using Portvakt.Server.Register;
using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.Leases;
using Portvakt.Store.Register;

namespace Portvakt.Server.Jobs;

/// <summary>
/// Fetches the public register's files when they are due, and takes them in. A file that was fetched and not taken in whole
/// is taken up again after a restart.
/// </summary>
internal sealed class RegisterJob(
    StoreConnection store,
    Installation installation,
    TimeProvider clock,
    ILogger<RegisterJob> logger
) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <summary>After a failure; the register's server is not to be pestered.</summary>
    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(15);

    private readonly Dictionary<RegisterPart, DateTimeOffset> notBefore = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var leases = new LeaseOffice(store, clock);
        using var source = new RegisterSource(installation);
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                foreach (var part in source.Parts)
                    if (await IsDue(part, stoppingToken))
                        await Refresh(part, source, leases, stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogError(e, "The register of organisations could not be refreshed");
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<bool> IsDue(RegisterPart part, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (notBefore.TryGetValue(part, out var moment) && now < moment)
            return false;
        var due = now - TimeSpan.FromHours(installation.Settings.Register.RefreshHours);
        await using var db = store.CreateDbContext();
        return !await db.RegisterImports.AnyAsync(
            import => import.Part == part && import.Completed > due,
            cancellation
        );
    }

    private async Task Refresh(
        RegisterPart part,
        RegisterSource source,
        LeaseOffice leases,
        CancellationToken cancellation
    )
    {
        var name = RegisterImporter.LeaseName;
        await using var lease = await KeptLease.Take(leases, name, clock, cancellation);
        if (lease is null)
            return;
        notBefore[part] = clock.GetUtcNow() + Retry;
        var begun = clock.GetTimestamp();
        if (await source.Fetch(part, lease.Stop) is { } failure)
        {
            logger.LogWarning(
                "The register's file {Part} could not be fetched: {Failure}. The copy of before counts",
                part,
                failure
            );
            return;
        }
        var outcome = await new RegisterFile(store, lease, clock).Import(
            source.PathOf(part),
            (_, _) => { }
        );
        source.Forget(part);
        if (!outcome.Ok)
        {
            logger.LogWarning(
                "{Part}: {Problem}",
                part,
                outcome.Problems[0].Message(Domain.Basics.Language.English)
            );
            return;
        }
        notBefore.Remove(part);
        Log(outcome.Value, clock.GetElapsedTime(begun));
    }

    private void Log(ImportReport report, TimeSpan took)
    {
        foreach (var fault in report.Faults)
            logger.LogWarning(
                "{Part}: record {Ordinal} is left out: {Fault}",
                report.Part,
                fault.Ordinal,
                fault.Fault
            );
        logger.LogInformation("{Report}", ImportSentence.Of(report, took));
    }
}
