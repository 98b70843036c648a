using Portvakt.Domain.Basics;
using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.Keys;
using Portvakt.Store.Leases;

namespace Portvakt.Server.Jobs;

/// <summary>
/// Looks every ten minutes whether an environment's signing key needs a successor. After a stop it looks at once, so a
/// missed day is caught up.
/// </summary>
internal sealed class KeyRotationJob(
    StoreConnection store,
    Installation installation,
    KeyProtection keys,
    TimeProvider clock,
    ILogger<KeyRotationJob> logger
) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var leases = new LeaseOffice(store, clock);
        var office = new SigningKeyOffice(store, keys.Protect);
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                if (await leases.TryHold("key-rotation", stoppingToken))
                    await Rotate(office, stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogError(e, "Signing keys could not be looked after; tried again later");
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Rotate(SigningKeyOffice office, CancellationToken cancellation)
    {
        var published = await office.RotateDue(
            installation.Landscape,
            Actor.System(Via.Job, Guid.NewGuid().ToString("N")),
            clock.GetUtcNow(),
            cancellation
        );
        foreach (var key in published)
            logger.LogInformation(
                "Published the signing key {Kid}; it signs from {Active:u}",
                key.KeyId,
                key.ActiveAt
            );
    }
}
