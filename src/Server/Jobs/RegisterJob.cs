using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Organisations;
using Portvakt.Server.Register;
using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.Jobs;
using Portvakt.Store.Leases;
using Portvakt.Store.Register;

namespace Portvakt.Server.Jobs;

/// <summary>
/// Fetches the public register's files when they are due, and takes them in. A file that was fetched and not taken in whole
/// is taken up again after a restart.
/// </summary>
internal sealed class RegisterJob(
    StoreConnection store,
    LeaseOffice leases,
    Installation installation,
    TimeProvider clock,
    ILogger<RegisterJob> logger
) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <summary>After a failure; the register's server is not to be pestered.</summary>
    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(15);

    private readonly RegisterSource source = new(installation);

    /// <summary>What went wrong with a part, and until when it is left alone.</summary>
    private readonly Dictionary<RegisterPart, (DateTimeOffset Until, string Failure)> resting = [];

    public Job Job => new(JobTexts.RegisterName, JobTexts.Register, Interval, Run);

    public void Dispose() => source.Dispose();

    private async Task<string> Run(CancellationToken cancellation)
    {
        List<string> done = [];
        foreach (var part in source.Parts)
            if (await IsDue(part, cancellation))
                await Refresh(part, done, cancellation);
        return resting.Count == 0
            ? string.Join(' ', done)
            : throw new JobFailed(string.Join(' ', resting.Values.Select(r => r.Failure)));
    }

    private async Task<bool> IsDue(RegisterPart part, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (resting.TryGetValue(part, out var rest) && now < rest.Until)
            return false;
        var due = now - TimeSpan.FromHours(installation.Settings.Register.RefreshHours);
        await using var db = store.CreateDbContext();
        return !await db.RegisterImports.AnyAsync(
            import => import.Part == part && import.Completed > due,
            cancellation
        );
    }

    private async Task Refresh(RegisterPart part, List<string> done, CancellationToken cancellation)
    {
        // Imports by command take turns with this one.
        var name = RegisterImporter.LeaseName;
        await using var lease = await KeptLease.Take(leases, name, clock, cancellation);
        if (lease is null)
            return;
        Rest(part, "the attempt was cut off");
        var begun = clock.GetTimestamp();
        if (await source.Fetch(part, lease.Stop) is { } failure)
        {
            Rest(part, $"could not be fetched: {failure}. The copy of before counts");
            return;
        }
        var outcome = await new RegisterFile(store, lease, clock).Import(
            source.PathOf(part),
            (_, _) => { }
        );
        source.Forget(part);
        if (!outcome.Ok)
        {
            Rest(part, outcome.Problems[0].Message(Domain.Basics.Language.English).TrimEnd('.'));
            return;
        }
        resting.Remove(part);
        LogFaults(outcome.Value);
        done.Add(ImportSentence.Of(outcome.Value, clock.GetElapsedTime(begun)));
    }

    private void Rest(RegisterPart part, string failure) =>
        resting[part] = (clock.GetUtcNow() + Retry, $"{part}: {failure}.");

    private void LogFaults(ImportReport report)
    {
        foreach (var fault in report.Faults)
            logger.LogWarning(
                "{Part}: record {Ordinal} is left out: {Fault}",
                report.Part,
                fault.Ordinal,
                fault.Fault
            );
    }
}
